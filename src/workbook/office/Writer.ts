import type { CellRef, Edit } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { isTransient, officeError } from "./officeError";
import type { OwnMarks } from "./OwnMarks";
import { Waiting, type Patience } from "./Patience";
import { planWrite } from "./planWrite";
import type { Run } from "./Reading";
import { lookAt, readIds } from "./readWorkbook";
import { requestsOf } from "./requestsOf";
import { Scope } from "./Scope";
import type { SeenSheets } from "./SeenSheets";
import { settleWrite } from "./settleWrite";
import type { Step } from "./Step";
import type { WritePlan } from "./WritePlan";

interface WriterOptions {
  readonly run: Run;
  readonly sheets: SeenSheets;
  readonly marks: OwnMarks;
  /** What a cell held when it was last read. */
  readonly remembered: (cell: CellRef) => number | string | boolean | undefined;
  readonly requestLimit: number;
  readonly patience: Patience;
}

/** Writes edits into the workbook that is open in Excel, all or none; what an earlier write left halfway comes first. */
export class Writer {
  readonly #options: WriterOptions;
  /** Where we have written, for an Excel that does not say whose a change is. */
  readonly #own = new Set<string>();
  /** What stopped halfway and could not be put in order. */
  #unsettled: WritePlan | null = null;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  async write(edits: readonly Edit[]): Promise<void> {
    await this.settle();
    await this.#patiently(async (waiting) => {
      let isRemembered = this.#options.sheets.current !== null;
      let failure = await this.#tryToWrite(edits, waiting);
      while (failure) {
        // What was remembered may have been out of date; the next try looks first.
        if (!isRemembered || isTransient(failure)) await waiting.after(failure);
        isRemembered = false;
        failure = await this.#tryToWrite(edits, waiting);
      }
    });
  }

  /**
   * Puts in order what stopped halfway, if anything did.
   *
   * @returns whether all of it is written; if not, the workbook is as it was before.
   */
  async settle(): Promise<boolean> {
    const plan = this.#unsettled;
    if (!plan) return false;
    const { run, sheets } = this.#options;
    sheets.outdate();
    const isDone = await this.#patiently((waiting) => settleWrite(run, this.#send, waiting, plan));
    this.#unsettled = null;
    return isDone;
  }

  /** Whether a change of which Excel does not say whose it is comes from what was written last; true once. */
  isOwn(sheetId: string, address: string): boolean {
    return this.#own.delete(placeOf(sheetId, address));
  }

  async #patiently<Result>(work: (waiting: Waiting) => Promise<Result>): Promise<Result> {
    const waiting = new Waiting(this.#options.patience);
    try {
      return await work(waiting);
    } finally {
      waiting.end();
    }
  }

  /** @returns why nothing was written; null when all was. */
  async #tryToWrite(edits: readonly Edit[], waiting: Waiting): Promise<Error | null> {
    const { run, sheets, marks, remembered } = this.#options;
    const added = new Map<string, string>();
    const seen = sheets.current ?? (await lookAt(run, (sheets.ids ?? (await readIds(run))).sheets));
    const plan = planWrite(seen, edits, {
      onAdded: (id, name) => {
        sheets.claim(id);
        added.set(id, name);
      },
      remembered,
      knownMarks: (sheetId) => marks.on(sheetId),
    });
    const failure = await this.#carryOut(plan, waiting);
    if (failure) return failure;
    for (const marked of plan.marked) marks.wrote(marked);
    for (const { sheet } of plan.removed) sheets.removed(sheet.id);
    sheets.partsRemoved(plan.parts.flatMap(({ ids }) => ids));
    for (const [id, name] of added) sheets.added(id, name);
    return null;
  }

  async #carryOut(plan: WritePlan, waiting: Waiting): Promise<Error | null> {
    const { run, sheets, requestLimit } = this.#options;
    const requests = requestsOf([...plan.build, ...plan.commit], requestLimit);
    if (requests.length === 0) return null;
    // What was announced and never happened must not hide a person's change.
    this.#own.clear();
    for (const { key, address } of plan.runs) this.#own.add(placeOf(key, address));
    sheets.outdate();
    try {
      for (const steps of requests) await this.#send(steps);
      return null;
    } catch (cause) {
      const failure = whereProtected(officeError(cause), plan);
      this.#unsettled = plan;
      const isDone = await settleWrite(run, this.#send, waiting, plan);
      this.#unsettled = null;
      return isDone ? null : failure;
    }
  }

  /** Carries out steps in one request, or as much of it as Excel does. */
  readonly #send = async (steps: readonly Step[]): Promise<void> => {
    if (steps.length === 0) return;
    try {
      await Excel.run(async (context) => {
        const scope = new Scope(context);
        for (const step of steps) step.run(scope);
        await context.sync();
      });
    } finally {
      for (const step of steps) step.harvest?.();
    }
  };
}

function placeOf(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

/** Says which sheet is protected, which Excel does not. */
function whereProtected(error: Error, { marked, runs }: WritePlan): Error {
  if (!(error instanceof WorkbookError) || error.code !== "workbook/protected") return error;
  const names = [...runs.map(({ sheet }) => sheet), ...marked.map(({ sheet }) => sheet.name)];
  const sheet = marked.find((one) => one.sheet.isProtected)?.sheet.name ?? names[0] ?? "?";
  return new WorkbookError("workbook/protected", { sheet }, error);
}
