import { applyEdits, sheetKey, type EditState } from "./applyEdits";
import { EditedSheet } from "./EditedSheet";
import type { OwnPart } from "./OwnPart";
import { PendingEdits } from "./PendingEdits";
import { putParts } from "./putParts";
import type { SheetDisplay } from "./SheetDisplay";
import type { Cell, CellRef, CellValue, Edit, Snapshot, Workbook } from "./Workbook";
import type { DefinedName, Note, WorkbookContent, WorkbookWarning } from "./WorkbookContent";
import { WorkbookError } from "./WorkbookError";

/** What a person gives a cell, or takes back: a value, null to empty it, or a formula with its result. */
export type TypedChange = Omit<Extract<Edit, { kind: "set" }>, "kind">;

/** A formula's new result; null when there is none. */
export interface RecalculatedChange {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** A workbook held in memory: opened from a file or new, edited by a person in a grid, by the product, or both. */
export class GridWorkbook implements Workbook {
  readonly original: Uint8Array;
  readonly names: readonly DefinedName[];
  readonly notes: readonly Note[];
  readonly warnings: readonly WorkbookWarning[];
  private readonly date1904: boolean;
  private state: EditState;
  private readonly watchers = new Set<(changed: readonly CellRef[] | null) => void>();
  private readonly revealers = new Set<(cell: CellRef) => void>();
  private readonly writeListeners = new Set<(edits: readonly Edit[]) => void>();

  constructor(content: WorkbookContent) {
    this.original = content.original;
    this.names = content.names;
    this.notes = content.notes;
    this.warnings = content.warnings;
    this.date1904 = content.date1904;
    this.state = {
      sheets: new Map(
        content.sheets.map((sheet) => [sheetKey(sheet.name), new EditedSheet(sheet)]),
      ),
      parts: content.parts,
      openedParts: content.parts,
      pending: new PendingEdits(),
      isStructureLocked: content.isStructureLocked,
    };
  }

  /** The workbook at this moment; later changes do not touch it. */
  get snapshot(): Snapshot {
    const { sheets, parts } = this.state;
    return {
      sheets: [...sheets.values()],
      date1904: this.date1904,
      parts,
      markedSheets: this.markedSheets(),
      isStructureLocked: this.state.isStructureLocked,
    };
  }

  /** What has to be done to the original to make it this workbook: at most one edit per cell, sheet and part. */
  get edits(): readonly Edit[] {
    return this.state.pending.list();
  }

  /** Of the marks that came with the file nothing is known. */
  private markedSheets(): readonly string[] {
    return this.edits.flatMap((edit) =>
      edit.kind === "mark" && edit.rules.length > 0 ? [edit.sheet] : [],
    );
  }

  /** How a sheet looks; undefined when there is none of that name. */
  display(sheet: string): SheetDisplay | undefined {
    return this.state.sheets.get(sheetKey(sheet))?.base.display;
  }

  read(): Promise<Snapshot> {
    return Promise.resolve(this.snapshot);
  }

  /**
   * @throws WorkbookError workbook/noSuchSheet, sheetExists, sheetName, notOurSheet, protected, coveredCell,
   *   formulaInTheWay (a cell of an array formula), tableHeader, textTooLong or outsideSheet; then no edit is made
   */
  write(edits: readonly Edit[]): Promise<void> {
    return new Promise((resolve) => {
      this.state = applyEdits(this.state, edits);
      for (const listener of this.writeListeners) listener(edits);
      resolve();
    });
  }

  watch(listener: (changed: readonly CellRef[] | null) => void): Promise<() => void> {
    const own = (changed: readonly CellRef[] | null): void => {
      listener(changed);
    };
    this.watchers.add(own);
    return Promise.resolve(() => this.watchers.delete(own));
  }

  reveal(cell: CellRef): Promise<void> {
    if (!this.state.sheets.has(sheetKey(cell.sheet))) {
      return Promise.reject(new WorkbookError("workbook/noSuchSheet", { sheet: cell.sheet }));
    }
    for (const listener of this.revealers) listener(cell);
    return Promise.resolve();
  }

  /** Takes a person's changes from the grid, all or none, and tells those who watch. Throws as `write`. */
  typed(changes: readonly TypedChange[]): void {
    const edits = changes.map((change): Edit => ({ kind: "set", ...change }));
    this.state = applyEdits(this.state, edits);
    const cells = changes.map(({ cell }) => cell);
    if (cells.length > 0) for (const watcher of this.watchers) watcher(cells);
  }

  /** Gives the workbook the parts of an earlier snapshot on a person's order, and tells those who watch. */
  restoreParts(parts: readonly OwnPart[]): void {
    const draft = { ...this.state, pending: new PendingEdits(this.state.pending) };
    for (const namespace of new Set([...draft.parts, ...parts].map((part) => part.namespace))) {
      putParts(
        draft,
        namespace,
        parts.filter((part) => part.namespace === namespace),
      );
    }
    this.state = draft;
    for (const watcher of this.watchers) watcher(null);
  }

  /** Adds and takes away sheets again on a person's order, and tells those who watch. Throws as `write`. */
  restoreSheets(edits: readonly Edit[]): void {
    this.state = applyEdits(this.state, edits);
    for (const watcher of this.watchers) watcher(null);
  }

  /** What `recalculated` last gave for a formula cell; undefined when it gave nothing. */
  resultOf({ sheet, row, column }: CellRef): CellValue | undefined {
    return this.state.sheets.get(sheetKey(sheet))?.recalculated(row, column);
  }

  /**
   * Takes what a grid engine worked out for formula cells after a change. They are no edits: a program that opens the
   * file calculates anew. An engine that gives results must give them after each change.
   */
  recalculated(changes: readonly RecalculatedChange[]): void {
    const sheets = new Map(this.state.sheets);
    for (const [key, sheet] of sheets) {
      const results = changes.filter(({ cell }) => sheetKey(cell.sheet) === key);
      if (results.length > 0)
        sheets.set(key, sheet.with(results.flatMap((one) => resultIn(sheet, one))));
    }
    this.state = { ...this.state, sheets };
  }

  /** Has the listener show a cell when somebody asks for it; gives the way to stop. */
  onReveal(listener: (cell: CellRef) => void): () => void {
    this.revealers.add(listener);
    return () => this.revealers.delete(listener);
  }

  /** Tells the listener what `write` did, so that a grid can show it; gives the way to stop. */
  onWrite(listener: (edits: readonly Edit[]) => void): () => void {
    this.writeListeners.add(listener);
    return () => this.writeListeners.delete(listener);
  }
}

/** Only a formula has a result. */
function resultIn(
  sheet: EditedSheet,
  { cell: { row, column }, value }: RecalculatedChange,
): (readonly [number, number, Cell])[] {
  const before = sheet.cell(row, column);
  if (before?.formula === undefined || before.formula === null) return [];
  const { formula, numberFormat } = before;
  return [[row, column, { value, formula, numberFormat }]];
}
