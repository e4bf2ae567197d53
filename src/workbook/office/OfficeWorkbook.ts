import type { CellRef, Edit, Lift, Snapshot, Workbook } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { cellsOf, ChangeCollector, type Change } from "./ChangeCollector";
import { LiftedSheets } from "./LiftedSheets";
import { officeError } from "./officeError";
import { OfficeSheet } from "./OfficeSheet";
import { OwnMarks } from "./OwnMarks";
import { usualPatience, Waiting, type Patience } from "./Patience";
import { ownParts } from "./ownParts";
import type { Run } from "./Reading";
import { readWorkbook } from "./readWorkbook";
import { revealCell } from "./revealCell";
import { SeenSheets } from "./SeenSheets";
import { watchSheets } from "./watchSheets";
import type { Writer } from "./Writer";

export interface OfficeWorkbookOptions {
  /** The longest request that Excel takes, in bytes; none unless Excel runs on the web. */
  readonly requestLimit?: number;
  readonly patience?: Partial<Patience>;
}

/** For Excel on the web, which takes requests of 5 MB; their length is estimated. */
export const webRequestLimit = 4_000_000;

/** The workbook that is open in Excel. Calls are answered one after the other. */
export class OfficeWorkbook implements Workbook {
  readonly #patience: Patience;
  readonly #requestLimit: number;
  /** Null until something is written. */
  #writer: Writer | null = null;
  readonly #lifted: LiftedSheets;
  readonly #sheets = new SeenSheets();
  /** The sheets as last read, by their names. */
  #read: ReadonlyMap<string, OfficeSheet> = new Map();
  readonly #marks = new OwnMarks();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ requestLimit = Infinity, patience = {} }: OfficeWorkbookOptions = {}) {
    this.#patience = { ...usualPatience, ...patience };
    this.#requestLimit = requestLimit;
    this.#lifted = new LiftedSheets(this.#run);
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
      const { isStructureLocked } = seen;
      const parts = ownParts(reading);
      return { sheets, parts, date1904, areMarksDisturbed, markedSheets, isStructureLocked };
    });
  }

  /**
   * @throws WorkbookError as {@link read}, and workbook/noSuchSheet, sheetExists, sheetName, notOurSheet, protected,
   *   textTooLong or outsideSheet; then no edit is made. workbook/partlyWritten and unknownState say what is there after
   *   Excel stopped halfway and could not be brought back; the next write or {@link takeBack} puts that in order first.
   *   workbook/passwordNeeded, passwordWrong and leftUnprotected with leave to lift protections.
   */
  write(edits: readonly Edit[], lift?: Lift): Promise<void> {
    return this.#inTurn(async () => {
      await this.#lifted.restore();
      try {
        await this.#writeLifting(edits, lift);
      } finally {
        await this.#lifted.restore();
      }
    });
  }

  takeBack(): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#lifted.restore();
      return this.#writer?.settle() ?? false;
    });
  }

  /** Changes that come in a burst are reported once. */
  watch(listener: (changed: readonly CellRef[] | null) => void): Promise<() => void> {
    const collector = new ChangeCollector((changes) => {
      void this.#inTurn(() => {
        this.#report(changes, listener);
        return Promise.resolve();
      });
    }, this.#patience.burstPause);
    return this.#inTurn(async () => {
      const { list, stop } = await watchSheets(this.#run, {
        onChanged: (change, isOwn) => {
          const { sheetId, address } = change;
          if (isOwn ?? this.#writer?.isOwn(sheetId, address ?? "")) return;
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

  /** @throws WorkbookError workbook/noSuchSheet, hiddenSheet, veryHiddenSheet or hiddenCell, and as {@link read} */
  reveal(cell: CellRef): Promise<void> {
    return this.#inTurn(() =>
      revealCell(this.#run, this.#sheets.named(cell.sheet)?.id ?? cell.sheet, cell),
    );
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

  /** Each sheet is lifted when its protection is in the way, none that needs no writing. */
  async #writeLifting(edits: readonly Edit[], lift: Lift | undefined): Promise<void> {
    const writer = await this.#writing();
    for (;;) {
      try {
        await writer.write(edits);
        return;
      } catch (error) {
        const isProtected = error instanceof WorkbookError && error.code === "workbook/protected";
        if (!lift || !isProtected) throw error;
        const name = String(error.values["sheet"]);
        await this.#lifted.lift(this.#sheets.named(name)?.id ?? name, name, lift.password);
        this.#sheets.outdate();
      }
    }
  }

  /** A pane that only checks need not load what writes; it is fetched in the meantime. */
  async #writing(): Promise<Writer> {
    const { Writer } = await import(/* webpackPrefetch: true */ "./Writer");
    return (this.#writer ??= new Writer({
      run: this.#run,
      sheets: this.#sheets,
      marks: this.#marks,
      remembered: (cell) => this.#read.get(cell.sheet)?.entered(cell.row, cell.column),
      requestLimit: this.#requestLimit,
      patience: this.#patience,
    }));
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
