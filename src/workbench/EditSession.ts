import { contains, type Range } from "../workbook/a1";
import type { TypedChange } from "../workbook/GridWorkbook";
import type { Cell, CellRef, Edit, Sheet, Snapshot } from "../workbook/Workbook";
import { calculate, formulasOf, recalculate, type FormulaCell } from "./recalculate";
import { readTyped } from "./readTyped";
import type { TypedText } from "./GridHost";
import { cellsOf } from "./cellsOf";
import { constantOf } from "./constantOf";
import type { EditedWorkbook } from "./EditedWorkbook";
import type { EditStep } from "./EditStep";
import { heldIn } from "./heldIn";
import type { Outcome } from "./Outcome";
import { refusalOf, type Refusal } from "./Refusal";
import { sheetsOfStep } from "./sheetsOfStep";
import { sourceOf } from "./sourceOf";

const nothing: Outcome = { changed: [], refused: [] };

/**
 * A person's editing of one workbook: reads what was typed, refuses what cannot be saved, recalculates what depends on it, and
 * takes it back or repeats it. Every edit is one step, a paste of many cells too.
 */
export class EditSession {
  readonly #workbook: EditedWorkbook;
  #formulas: readonly FormulaCell[] = [];
  readonly #done: EditStep[] = [];
  #undone: EditStep[] = [];
  #savedAt: EditStep | undefined;

  constructor(workbook: EditedWorkbook) {
    this.#workbook = workbook;
    this.#seeFormulas();
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Whether a person changed something since the file was opened or last saved. */
  get hasUnsaved(): boolean {
    return this.#done.at(-1) !== this.#savedAt;
  }

  markSaved(): void {
    this.#savedAt = this.#done.at(-1);
  }

  /** Typed or pasted texts, all of them one step. */
  type(texts: readonly TypedText[]): Outcome {
    const { date1904 } = this.#workbook.snapshot;
    const values: TypedChange[] = [];
    const refused: Outcome["refused"][number][] = [];
    for (const { cell, text } of texts) {
      const typed = readTyped(text, this.#cell(cell)?.numberFormat ?? "General", date1904);
      if (typed.kind === "formula") refused.push({ cell, reason: "formulaTyped" });
      else values.push({ cell, value: typed.value });
    }
    const outcome = this.set(values);
    return {
      changed: outcome.changed,
      refused: [...refused, ...outcome.refused],
    };
  }

  /** Values given directly, all of them one step; cells that hold the value already are left alone. */
  set(values: readonly TypedChange[]): Outcome {
    const refused: Outcome["refused"][number][] = [];
    const typed: EditStep["typed"][number][] = [];
    for (const { cell, value } of lastOfEach(values)) {
      const before = constantOf(this.#cell(cell));
      if (before === value) continue;
      const reason = this.#refusal(cell);
      if (reason) refused.push({ cell, reason });
      else typed.push({ cell, before: { value: before ?? null }, after: { value } });
    }
    const { made, refused: byWorkbook } = this.#tell(typed);
    return {
      changed: this.#finish(made),
      refused: [...refused, ...byWorkbook],
    };
  }

  /** Empties the constants of the ranges; formulas stay, and are named as refused only when nothing else was there. */
  clear(sheet: string, ranges: readonly Range[]): Outcome {
    const cells = ranges.flatMap((range) => this.#filled(sheet, range));
    const outcome = this.set(cells.map((cell) => ({ cell, value: null })));
    return outcome.changed.length > 0
      ? {
          changed: outcome.changed,
          refused: outcome.refused.filter(isNoFormula),
        }
      : outcome;
  }

  /** Repeats the source's constants over the rest of the range. */
  fill(sheet: string, range: Range, source: Range): Outcome {
    const values: TypedChange[] = [];
    const refused: Outcome["refused"][number][] = [];
    for (const cell of cellsOf(sheet, range)) {
      const from = sourceOf(cell, source);
      if (from.row === cell.row && from.column === cell.column) continue;
      const held = this.#cell(from);
      const value = constantOf(held);
      if (value === undefined) refused.push({ cell: from, reason: "fillSource" });
      else values.push({ cell, value });
    }
    const outcome = this.set(values);
    return {
      changed: outcome.changed,
      refused: [...lastOfEach(refused), ...outcome.refused],
    };
  }

  /** The constants of a range, row by row; undefined for a cell whose content cannot be repeated elsewhere. */
  values(
    sheet: string,
    { top, left, bottom, right }: Range,
  ): readonly (readonly (TypedChange["value"] | undefined)[])[] {
    const rows: (TypedChange["value"] | undefined)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const values: (TypedChange["value"] | undefined)[] = [];
      for (let column = left; column <= right; column++)
        values.push(this.#valueAt({ sheet, row, column }));
      rows.push(values);
    }
    return rows;
  }

  undo(): Outcome {
    const step = this.#done.pop();
    if (!step) return nothing;
    this.#undone.push(step);
    return this.#apply(step, "before");
  }

  redo(): Outcome {
    const step = this.#undone.pop();
    if (!step) return nothing;
    this.#done.push(step);
    return this.#apply(step, "after");
  }

  /**
   * Takes note of what the product has written: what a person ordered of it, in cells, sheets and parts, is one step. Formulas are brought up to date.
   *
   * @param before the workbook as it was.
   * @returns the cells that now hold something else.
   */
  wrote(edits: readonly Edit[], before: Snapshot): readonly CellRef[] {
    const sheets = sheetsOfStep(edits, this.#done);
    const typed = edits.flatMap((edit) => {
      if (edit.kind !== "set") return [];
      const { kind: _kind, cell, ...after } = edit;
      return [{ cell, before: heldIn(cellIn(before, cell)), after }];
    });
    if (sheets || typed.some(isOfFormula)) this.#seeFormulas();
    const { parts: after } = this.#workbook.snapshot;
    const parts = edits.some(({ kind }) => kind === "part")
      ? { before: before.parts, after }
      : null;
    return this.#finish(typed, { ...(sheets && { sheets }), ...(parts && { parts }) });
  }

  /** Tells the workbook all changes at once; when it refuses one, each by itself, so that the others are made. */
  #tell(typed: EditStep["typed"]): {
    readonly made: EditStep["typed"];
    readonly refused: Outcome["refused"];
  } {
    if (typed.length === 0) return { made: [], refused: [] };
    try {
      this.#workbook.typed(typed.map(({ cell, after }) => ({ cell, ...after })));
      return { made: typed, refused: [] };
    } catch (error) {
      const reason = refusalOf(error);
      const [first] = typed;
      if (typed.length === 1 && first) return { made: [], refused: [{ cell: first.cell, reason }] };
    }
    const each = typed.map((change) => this.#tell([change]));
    return {
      made: each.flatMap(({ made }) => made),
      refused: each.flatMap((one) => one.refused),
    };
  }

  #finish(
    typed: EditStep["typed"],
    rest: Omit<EditStep, "typed" | "results"> = {},
  ): readonly CellRef[] {
    if (typed.length === 0 && !rest.parts && !rest.sheets) return [];
    const found = recalculate(
      this.#workbook.snapshot,
      this.#formulas,
      typed.map(({ cell }) => cell),
    );
    const results = found.map(({ cell, value }) => ({
      cell,
      before: this.#cell(cell)?.value ?? null,
      after: value,
    }));
    if (found.length > 0) this.#workbook.recalculated(found);
    this.#done.push({ ...rest, typed, results });
    this.#undone = [];
    return [...typed, ...results].map(({ cell }) => cell);
  }

  #apply({ typed, results, parts, sheets }: EditStep, side: "before" | "after"): Outcome {
    if (parts) this.#workbook.restoreParts(parts[side]);
    if (sheets) {
      this.#workbook.restoreSheets(sheets[side]);
    }
    if (typed.length > 0) {
      this.#workbook.typed(typed.map((change) => ({ cell: change.cell, ...change[side] })));
    }
    if (sheets || typed.some(isOfFormula)) this.#seeFormulas();
    if (results.length > 0) {
      this.#workbook.recalculated(
        results.map((result) => ({ cell: result.cell, value: result[side] })),
      );
    }
    return {
      changed: [...typed, ...results].map(({ cell }) => cell),
      refused: [],
      ...(sheets && { hasOtherSheets: true }),
    };
  }

  /** A formula is copied as its result, as a paste of values does. */
  #valueAt(cell: CellRef): TypedChange["value"] | undefined {
    const value = this.#cell(cell)?.value ?? null;
    return typeof value === "object" && value !== null ? undefined : value;
  }

  /** A file written by a program that does not calculate has formulas without results, and so has a sheet that was added. */
  #seeFormulas(): void {
    this.#formulas = formulasOf(this.#workbook.snapshot);
    const missing = this.#formulas.filter(({ cell }) => this.#cell(cell)?.value === null);
    if (missing.length === 0) return;
    const results = calculate(this.#workbook.snapshot, missing);
    this.#workbook.recalculated(results.filter(({ value }) => value !== null));
  }

  #sheet(name: string): Sheet | undefined {
    return this.#workbook.snapshot.sheets.find((sheet) => sheet.name === name);
  }

  #cell(cell: CellRef): Cell | undefined {
    return cellIn(this.#workbook.snapshot, cell);
  }

  #refusal(cell: CellRef): Refusal | undefined {
    const sheet = this.#sheet(cell.sheet);
    if (this.#cell(cell)?.formula != null) return "formulaCell";
    const merge = sheet?.merges.find((range) => contains(range, cell));
    return merge && (merge.top !== cell.row || merge.left !== cell.column)
      ? "insideMerge"
      : undefined;
  }

  #filled(sheet: string, range: Range): readonly CellRef[] {
    const used = this.#sheet(sheet)?.usedRange;
    if (!used) return [];
    const inside = {
      top: Math.max(range.top, used.top),
      left: Math.max(range.left, used.left),
      bottom: Math.min(range.bottom, used.bottom),
      right: Math.min(range.right, used.right),
    };
    return cellsOf(sheet, inside).filter(
      (cell) => this.#cell(cell)?.value != null || this.#cell(cell)?.formula != null,
    );
  }
}

function cellIn({ sheets }: Snapshot, { sheet, row, column }: CellRef): Cell | undefined {
  return sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

const isOfFormula = ({ before, after }: EditStep["typed"][number]): boolean =>
  (before.formula ?? after.formula) !== undefined;

function lastOfEach<Item extends { readonly cell: CellRef }>(
  items: readonly Item[],
): readonly Item[] {
  return [
    ...new Map(
      items.map((item) => [`${item.cell.sheet}!${item.cell.row},${item.cell.column}`, item]),
    ).values(),
  ];
}

function isNoFormula({ reason }: { readonly reason: Refusal }): boolean {
  return reason !== "formulaCell";
}
