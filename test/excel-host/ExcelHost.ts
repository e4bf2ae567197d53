import { parseA1 } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/Workbook";
import type { Book } from "./book/Book";
import { lookOfCell, type ShownCell } from "./book/lookOfCell";
import { splitReference } from "./address";
import type { Client } from "./client/installBridge";
import { createModel } from "./createModel";
import { executeBatch } from "./executeBatch";
import type { FileCopies } from "./FileCopies";
import { refusalOf, type Failure, type FailurePoint, type Refusal } from "./Failure";
import { HostError } from "./HostError";
import type { Model } from "./Model";
import { Person } from "./Person";
import { isHousekeeping } from "./isHousekeeping";
import type { Batch, BatchAnswer } from "./wire";

/** How a request is answered: Office's code, 0 when the message came through, and the body as JSON text. */
export interface Reply {
  readonly code: number;
  readonly body: string;
}

export interface HostLimits {
  /** The largest request and answer in characters; Excel on the web refuses more than 5 MB. */
  readonly payload: number;
}

/** How many requests came: the add-in's own (`context.sync()`) and what the client sends unbidden. */
export interface Traffic {
  readonly syncs: number;
  readonly housekeeping: number;
  readonly actions: number;
}

interface PlannedFailure {
  readonly refusal: Refusal;
  readonly at: FailurePoint;
}

// Taken before a test can put its own clock in their place.
const later = setTimeout;

/** The Excel that the real Office.js talks to: a workbook in memory, a person before it, and another who has it open too. */
export class ExcelHost {
  readonly book: Book;
  readonly person: Person;
  readonly coauthor: Person;
  readonly files: FileCopies;
  private readonly model: Model;
  private readonly limits: HostLimits;
  private readonly planned = new Map<number, PlannedFailure>();
  private counts: Traffic = { syncs: 0, housekeeping: 0, actions: 0 };
  private waitFor = 0;
  private isEditing = false;
  private editEnded: (() => void)[] = [];
  private client: Client | undefined;
  private readonly commands = new Map<string, (status: number) => void>();
  private undelivered = 0;

  constructor(book: Book, limits: HostLimits = { payload: 5_000_000 }) {
    this.book = book;
    this.limits = limits;
    this.model = createModel(book);
    this.files = this.model.files;
    const flush = (): void => {
      this.flush();
    };
    this.person = new Person(this.model, "person", flush);
    this.coauthor = new Person(this.model, "coauthor", flush);
  }

  /** What the add-in has asked for since the start or the last `resetTraffic`. */
  get traffic(): Traffic {
    return this.counts;
  }

  resetTraffic(): void {
    this.counts = { syncs: 0, housekeeping: 0, actions: 0 };
    this.planned.clear();
  }

  /** How many objects the client has asked to keep and not let go: a leak when it grows. */
  get keptObjects(): number {
    return this.model.references.count;
  }

  /** Whether the pane can be seen; the add-in opens it itself, the person closes it. */
  get isPaneOpen(): boolean {
    return this.model.pane.isOpen;
  }

  closePane(): void {
    this.model.pane.isOpen = false;
  }

  /** How many event handlers are registered. */
  get handlers(): number {
    return this.model.events.count;
  }

  /** The value of a cell, e.g. `表!C7`. */
  valueAt(address: string): CellValue {
    const { sheet, row, column } = this.place(address);
    return this.model.calculator.valueAt(sheet, row, column);
  }

  /** What a person sees in a cell, its conditional formats taken into account. */
  looksAt(address: string): ShownCell {
    const { sheet, row, column } = this.place(address);
    return lookOfCell(this.model.calculator, sheet, { row, column });
  }

  /** From now on events do not say what triggered them, as before ExcelApi 1.14. */
  withholdTriggers(): void {
    this.model.events.tellsTrigger = false;
  }

  /** Lets the add-in's next request fail. */
  failNext(failure: Failure, at: FailurePoint = "before"): void {
    this.failAt(1, failure, at);
  }

  /** Lets the add-in's nth request from now fail; the next is the first. */
  failAt(request: number, failure: Failure, at: FailurePoint = "before"): void {
    this.planned.set(this.counts.syncs + request, { refusal: refusalOf(failure), at });
  }

  /** Answers every request only after so many milliseconds. */
  delay(milliseconds: number): void {
    this.waitFor = milliseconds;
  }

  /** The person begins to edit a cell: until `endCellEdit` Excel refuses, or keeps waiting those who said they can wait. */
  beginCellEdit(): void {
    this.isEditing = true;
  }

  endCellEdit(): void {
    this.isEditing = false;
    for (const resume of this.editEnded.splice(0)) resume();
  }

  /** The client that gets the events and the commands. */
  connect(client: Client): void {
    this.client = client;
  }

  /**
   * The person presses a command of the ribbon or a menu. Resolves when its function has called `event.completed()`.
   *
   * @param name as the add-in gave it to `Office.actions.associate`
   * @throws Error when no function of that name was associated
   */
  async pressCommand(name: string): Promise<void> {
    const command = this.book.nextId();
    const source = JSON.stringify({ source: { id: name } });
    const status = await new Promise<number>((resolve) => {
      this.commands.set(command, resolve);
      this.client?.invoke(command, name, source);
    });
    if (status !== 0) throw new Error(`command ${name} failed with ${status}`);
  }

  /** The client's word that a command is done. */
  commandCompleted(command: string, status: number): void {
    this.commands.get(command)?.(status);
    this.commands.delete(command);
  }

  /** Resolves when every event raised so far has been handed to the client. */
  async eventsDelivered(): Promise<void> {
    do await new Promise((resolve) => later(resolve, 0));
    while (this.undelivered > 0);
  }

  /**
   * Answers one request of the client.
   *
   * @param flags what the client says about it: 64 if it may wait for the end of a cell edit
   */
  async answer(text: string, flags: number): Promise<Reply> {
    const batch = JSON.parse(text) as Batch;
    if (isHousekeeping(batch)) {
      this.count("housekeeping", batch);
      return reply(executeBatch(this.model, batch));
    }
    this.count("syncs", batch);
    const failure = this.planned.get(this.counts.syncs);
    if (this.waitFor > 0) await new Promise((resolve) => later(resolve, this.waitFor));
    if (this.isEditing && (flags & 64) === 0) return refused(refusalOf("cellEdit"));
    if (this.isEditing) await new Promise<void>((resolve) => this.editEnded.push(resolve));
    if (text.length > this.limits.payload) return refused(refusalOf("requestTooLarge"));
    if (failure?.at === "before") return refused(failure.refusal);
    return this.execute(batch, failure);
  }

  private execute(batch: Batch, failure: PlannedFailure | undefined): Reply {
    this.person.forgetUndo(batch);
    const answer = executeBatch(this.model, batch, (index) => {
      if (failure?.at === index) throw errorOf(failure.refusal);
    });
    this.flush();
    if (failure?.at === "after") return refused(failure.refusal);
    const whole = reply(answer);
    return whole.body.length > this.limits.payload ? refused(refusalOf("responseTooLarge")) : whole;
  }

  private count(kind: "syncs" | "housekeeping", batch: Batch): void {
    const actions = this.counts.actions + batch.Actions.length;
    this.counts = { ...this.counts, [kind]: this.counts[kind] + 1, actions };
  }

  /** Events come after the answer to the request that raised them. */
  private flush(): void {
    const entries = this.model.events.take();
    if (entries.length === 0) return;
    this.undelivered += 1;
    later(() => {
      this.undelivered -= 1;
      this.client?.raise(entries);
    }, 0);
  }

  private place(address: string): {
    readonly sheet: Book["sheets"][number];
    readonly row: number;
    readonly column: number;
  } {
    const { sheet = this.book.sheets[0]?.name ?? "", rest } = splitReference(address);
    const at = parseA1(rest);
    if (!at) throw new Error(`no cell ${address}`);
    return { sheet: this.book.sheet(sheet), ...at };
  }
}

function reply(answer: BatchAnswer): Reply {
  return { code: 0, body: JSON.stringify(answer) };
}

function refused(refusal: Refusal): Reply {
  if (refusal.kind === "office") return { code: refusal.code, body: "" };
  const { code: Code, message: Message } = refusal;
  const Error = { Code, Message, Location: "", HttpStatusCode: 400, ActionIndex: 0 };
  return reply({ Results: [], Error });
}

function errorOf(refusal: Refusal): HostError {
  if (refusal.kind === "excel") return new HostError(refusal.code, refusal.message);
  return new HostError("GeneralException", `Office error ${refusal.code}`, 500);
}
