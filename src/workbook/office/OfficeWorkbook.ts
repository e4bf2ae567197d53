import { formatA1 } from "../a1";
import type { CellRef, Edit, Snapshot, Workbook } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { cellsOf, ChangeCollector, type Change } from "./ChangeCollector";
import { isTransient, officeError } from "./officeError";
import { OfficeSheet } from "./OfficeSheet";
import { OwnMarks } from "./OwnMarks";
import { usualPatience, Waiting, type Patience } from "./Patience";
import { ownParts } from "./ownParts";
import { planWrite } from "./planWrite";
import type { Run } from "./Reading";
import { lookAt, readIds, readWorkbook } from "./readWorkbook";
import { requestsOf } from "./requestsOf";
import { Scope } from "./Scope";
import { SeenSheets } from "./SeenSheets";
import type { KnownIds } from "./SeenWorkbook";
import { settleWrite } from "./settleWrite";
import type { Step } from "./Step";
import { watchSheets } from "./watchSheets";
import type { WritePlan } from "./WritePlan";

export interface OfficeWorkbookOptions {
  /** The longest request that Excel takes, in bytes; none unless Excel runs on the web. */
  readonly requestLimit?: number;
  readonly patience?: Partial<Patience>;
}

/** For Excel on the web, which takes requests of 5 MB; their length is estimated. */
export const webRequestLimit = 4_000_000;

/** The workbook that is open in Excel. Calls are answered one after the other. */
export class OfficeWorkbook implements Workbook {
  readonly #requestLimit: number;
  readonly #patience: Patience;
  readonly #sheets = new SeenSheets();
  /** The sheets as last read, by their names. */
  #read: ReadonlyMap<string, OfficeSheet> = new Map();
  /** Where we are writing, for an Excel that does not say whose a change is. */
  readonly #own = new Set<string>();
  readonly #marks = new OwnMarks();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ requestLimit = Infinity, patience = {} }: OfficeWorkbookOptions = {}) {
    this.#requestLimit = requestLimit;
    this.#patience = { ...usualPatience, ...patience };
  }

  /** @throws WorkbookError workbook/editing or busy when Excel does not answer for long, tooMuch, refused */
  read(): Promise<Snapshot> {
    return this.#inTurn(async () => {
      const [reading, areMarksDisturbed] = await this.#marks.lookWhile(this.#run, (run) =>
        readWorkbook(run, this.#sheets.ids),
      );
      const { seen, facts, date1904 } = reading;
      this.#sheets.see(seen);
      const sheets = seen.sheets.flatMap((sheet) => {
        const fact = facts.get(sheet.id);
        return fact ? [new OfficeSheet(sheet, fact)] : [];
      });
      const markedSheets = seen.sheets.flatMap(({ isOurs, marks, name }) =>
        !isOurs && marks.length > 0 ? [name] : [],
      );
      this.#read = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      return { sheets, parts: ownParts(reading), date1904, areMarksDisturbed, markedSheets };
    });
  }

  /**
   * @throws WorkbookError as {@link read}, and workbook/noSuchSheet, sheetExists, sheetName, notOurSheet, protected,
   *   textTooLong or outsideSheet; then no edit is made. workbook/partlyWritten and unknownState say what is there after
   *   Excel stopped halfway and could not be brought back.
   */
  write(edits: readonly Edit[]): Promise<void> {
    return this.#inTurn(async () => {
      const waiting = new Waiting(this.#patience);
      try {
        let isRemembered = this.#sheets.current !== null;
        let failure = await this.#tryToWrite(edits, waiting);
        while (failure) {
          // What was remembered may have been out of date; the next try looks first.
          if (!isRemembered || isTransient(failure)) await waiting.after(failure);
          isRemembered = false;
          failure = await this.#tryToWrite(edits, waiting);
        }
      } finally {
        waiting.end();
      }
    });
  }

  /** Changes that come in a burst are reported once. */
  watch(listener: (changed: readonly CellRef[] | null) => void): Promise<() => void> {
    const collector = new ChangeCollector((changes) => {
      void this.#inTurn(() => {
        this.#report(changes, listener);
        return Promise.resolve();
      });
    });
    return this.#inTurn(async () => {
      const { list, stop } = await watchSheets(this.#run, {
        onChanged: (change, isOwn) => {
          const { sheetId, address } = change;
          if (isOwn ?? this.#own.delete(placeOf(sheetId, address ?? ""))) return;
          this.#marks.changed(sheetId, address ?? "");
          collector.add(change);
        },
        onSheet: (sheetId) => {
          collector.add({ sheetId, address: null, isEdit: false });
        },
      });
      this.#sheets.seeList(list);
      this.#marks.follow(true);
      return () => {
        collector.stop();
        this.#marks.follow(false);
        // Excel forgets its handlers with the pane; until then the collector keeps quiet.
        stop().catch(() => undefined);
      };
    });
  }

  /** @throws WorkbookError workbook/noSuchSheet, and as {@link read} */
  reveal(cell: CellRef): Promise<void> {
    return this.#inTurn(async () => {
      await this.#run(async (context) => {
        const key = this.#sheets.named(cell.sheet)?.id ?? cell.sheet;
        const sheet = context.workbook.worksheets.getItem(key);
        sheet.activate();
        sheet.getRange(formatA1(cell)).select();
        await context.sync();
      }).catch((error: unknown) => {
        throw isItemGone(error)
          ? new WorkbookError("workbook/noSuchSheet", { sheet: cell.sheet }, error)
          : error;
      });
    });
  }

  /** The cell that is selected. */
  activeCell(): Promise<CellRef> {
    return this.#inTurn(() =>
      this.#run(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex,columnIndex,worksheet/name");
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
      }),
    );
  }

  /** Has the work wait for the work before it. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs a batch that only asks, again and again while Excel is busy. */
  readonly #run: Run = async (batch) => {
    const waiting = new Waiting(this.#patience);
    try {
      for (;;) {
        try {
          return await Excel.run(batch);
        } catch (cause) {
          await waiting.after(officeError(cause));
        }
      }
    } finally {
      waiting.end();
    }
  };

  /** @returns why nothing was written; null when all was. */
  async #tryToWrite(edits: readonly Edit[], waiting: Waiting): Promise<Error | null> {
    const added = new Map<string, string>();
    const seen = this.#sheets.current ?? (await lookAt(this.#run, (await this.#ids()).sheets));
    const plan = planWrite(seen, edits, {
      onAdded: (id, name) => added.set(id, name),
      remembered: (cell) => this.#read.get(cell.sheet)?.entered(cell.row, cell.column),
      knownMarks: (sheetId) => this.#marks.on(sheetId),
    });
    const failure = await this.#carryOut(plan, waiting);
    if (failure) return failure;
    for (const marked of plan.marked) this.#marks.wrote(marked);
    for (const { sheet } of plan.removed) this.#sheets.removed(sheet.id);
    this.#sheets.partsRemoved(plan.parts.flatMap(({ ids }) => ids));
    for (const [id, name] of added) this.#sheets.added(id, name);
    return null;
  }

  async #carryOut(plan: WritePlan, waiting: Waiting): Promise<Error | null> {
    const requests = requestsOf([...plan.build, ...plan.commit], this.#requestLimit);
    if (requests.length === 0) return null;
    for (const { key, address } of plan.runs) this.#own.add(placeOf(key, address));
    this.#sheets.outdate();
    try {
      for (const steps of requests) await this.#send(steps);
      return null;
    } catch (cause) {
      const failure = whereProtected(officeError(cause), plan);
      const isDone = await settleWrite(this.#run, this.#send, waiting, plan);
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

  async #ids(): Promise<KnownIds> {
    return this.#sheets.ids ?? (await readIds(this.#run));
  }

  #report(
    changes: readonly Change[],
    listener: (changed: readonly CellRef[] | null) => void,
  ): void {
    const others = changes.filter(
      ({ sheetId, address }) => address !== null || !this.#sheets.isOwn(sheetId),
    );
    if (others.length > 0) listener(cellsOf(others, (id) => this.#sheets.nameOf(id) ?? id));
  }
}

function placeOf(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

function isItemGone(error: unknown): boolean {
  return error instanceof WorkbookError && error.values["reason"] === "ItemNotFound";
}

/** Says which sheet is protected, which Excel does not. */
function whereProtected(error: Error, { marked, runs }: WritePlan): Error {
  if (!(error instanceof WorkbookError) || error.code !== "workbook/protected") return error;
  const names = [...runs.map(({ sheet }) => sheet), ...marked.map(({ sheet }) => sheet.name)];
  const sheet = marked.find((one) => one.sheet.isProtected)?.sheet.name ?? names[0] ?? "?";
  return new WorkbookError("workbook/protected", { sheet }, error);
}
