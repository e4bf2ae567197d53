import { contains, type Range } from "../workbook/a1";
import { cellKey } from "../workbook/cellKey";
import type { CellRef, CellValue, Sheet, Snapshot } from "../workbook/Workbook";
import { NotCalculated, type Area } from "./formula/Area";
import { evaluate } from "./formula/evaluate";
import { referencesOf, type Formula, type Reference } from "./formula/Formula";
import { parseFormula } from "./formula/parseFormula";

/** A formula's result; null where only Excel can work it out. */
export interface Result {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** A formula cell with what it depends on. */
export interface FormulaCell {
  readonly cell: CellRef;
  /** Null for a formula we cannot read; it may then depend on anything. */
  readonly formula: Formula | null;
  readonly references: readonly Reference[];
}

/** A reference to more cells than this is left to Excel. */
const mostCells = 500_000;

const madeAtRunTime = new Set(["INDIRECT", "OFFSET"]);

/** Every formula of the workbook, read once. */
export function formulasOf(snapshot: Snapshot): readonly FormulaCell[] {
  return snapshot.sheets.flatMap((sheet) => formulasIn(sheet));
}

function formulasIn(sheet: Sheet): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  const used = sheet.usedRange;
  if (!used) return found;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const text = sheet.cell(row, column)?.formula;
      if (text === undefined || text === null) continue;
      const formula = parseFormula(text) ?? null;
      const known = formula !== null && !callsAny(formula, madeAtRunTime) ? formula : null;
      found.push({
        cell: { sheet: sheet.name, row, column },
        formula: known,
        references: known ? referencesOf(known) : [],
      });
    }
  }
  return found;
}

function callsAny(formula: Formula, names: ReadonlySet<string>): boolean {
  switch (formula.kind) {
    case "call":
      return names.has(formula.name) || formula.args.some((arg) => callsAny(arg, names));
    case "binary":
      return callsAny(formula.left, names) || callsAny(formula.right, names);
    case "negate":
    case "percent":
      return callsAny(formula.of, names);
    default:
      return false;
  }
}

/**
 * Works out every formula that depends, directly or through others, on the changed cells.
 *
 * What would be a guess is null, for Excel to calculate when it opens the file: functions and names we do not know, circular
 * references, references made at run time. An error a formula really has, such as #DIV/0!, is its result.
 *
 * @example recalculate(snapshot, formulasOf(snapshot), [{ sheet: "表", row: 0, column: 0 }]) // [{ cell: …, value: 12 }]
 */
export function recalculate(
  snapshot: Snapshot,
  formulas: readonly FormulaCell[],
  changed: readonly CellRef[],
): readonly Result[] {
  return calculate(snapshot, dependants(formulas, changed));
}

/** Works out these formulas, and no other. */
export function calculate(snapshot: Snapshot, formulas: readonly FormulaCell[]): readonly Result[] {
  if (formulas.length === 0) return [];
  const run = new Run(snapshot, formulas);
  return formulas.map(({ cell }) => ({ cell, value: run.resultAt(cell) }));
}

function dependants(
  formulas: readonly FormulaCell[],
  changed: readonly CellRef[],
): readonly FormulaCell[] {
  const affected = new Set<FormulaCell>();
  let wave = changed;
  while (wave.length > 0) {
    const next = formulas.filter(
      (formula) => !affected.has(formula) && dependsOnAny(formula, wave),
    );
    for (const formula of next) affected.add(formula);
    wave = next.map(({ cell }) => cell);
  }
  return [...affected];
}

function dependsOnAny(
  { cell, formula, references }: FormulaCell,
  changed: readonly CellRef[],
): boolean {
  if (!formula) return true;
  return references.some(({ sheet, range }) =>
    changed.some((at) => at.sheet === (sheet ?? cell.sheet) && contains(range, at)),
  );
}

class Run {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #affected: ReadonlyMap<string, FormulaCell>;
  readonly #results = new Map<string, CellValue>();
  readonly #running = new Set<string>();

  constructor(snapshot: Snapshot, affected: readonly FormulaCell[]) {
    this.#sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    this.#affected = new Map(affected.map((formula) => [cellKey(formula.cell), formula]));
  }

  resultAt(cell: CellRef): CellValue {
    const key = cellKey(cell);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const formula = this.#affected.get(key)?.formula;
    this.#running.add(key);
    const value = formula
      ? evaluate(formula, (reference) => this.#area(reference, cell.sheet))
      : null;
    this.#running.delete(key);
    this.#results.set(key, value);
    return value;
  }

  #area(reference: Reference, ownSheet: string): Area {
    const name = reference.sheet ?? ownSheet;
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new NotCalculated();
    const range = within(reference.range, sheet);
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > mostCells)
      throw new NotCalculated();
    const values: CellValue[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        values.push(this.#valueAt(sheet, { sheet: name, row, column }));
      }
    }
    return { columns: range.right - range.left + 1, values };
  }

  #valueAt(sheet: Sheet, at: CellRef): CellValue {
    const cell = sheet.cell(at.row, at.column);
    const value = this.#affected.has(cellKey(at)) ? this.#followed(at) : (cell?.value ?? null);
    if (cell?.damage !== undefined || (cell?.formula != null && value === null))
      throw new NotCalculated();
    return value;
  }

  #followed(at: CellRef): CellValue {
    if (this.#running.has(cellKey(at))) throw new NotCalculated();
    return this.resultAt(at);
  }
}

/** Whole columns and rows end where the sheet does; a single range stays whole, blanks included. */
function within(range: Range, sheet: Sheet): Range {
  const used = sheet.usedRange ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...range,
    bottom: range.bottom === 1_048_575 ? Math.max(range.top, used.bottom) : range.bottom,
    right: range.right === 16_383 ? Math.max(range.left, used.right) : range.right,
  };
}
