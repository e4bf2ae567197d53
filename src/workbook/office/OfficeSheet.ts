import { contains, type Range } from "../a1";
import type { Cell, CellValue, Sheet } from "../Workbook";
import { enteredText } from "./enteredText";
import type { SeenSheet } from "./SeenWorkbook";

/** The cells of a rectangle, row by row, as Excel gives them. */
export interface RawCells {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What belongs to a sheet's rectangle of cells. */
export interface SheetFacts {
  /** Null for an empty sheet. */
  readonly cells: RawCells | null;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet as Excel told it; its cells are made when they are asked for. */
export class OfficeSheet implements Sheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  readonly usedRange: Range | null;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly #cells: RawCells | null;
  readonly #covered: ReadonlySet<number>;

  constructor({ name, visibility, isProtected }: SeenSheet, facts: SheetFacts) {
    this.name = name;
    this.visibility = visibility;
    this.isProtected = isProtected;
    this.merges = facts.merges;
    this.hiddenRows = facts.hiddenRows;
    this.hiddenColumns = facts.hiddenColumns;
    this.#cells = facts.cells;
    this.#covered = coveredIn(facts);
    this.usedRange = this.#findUsedRange();
  }

  cell(row: number, column: number): Cell | undefined {
    const cells = this.#cells;
    if (!cells || !contains(cells.range, { row, column })) return undefined;
    if (this.#covered.has(row * width + column)) return undefined;
    const [r, c] = [row - cells.range.top, column - cells.range.left];
    const raw = cells.values[r]?.[c];
    const formula = formulaOf(cells.formulas[r]?.[c], raw);
    const numberFormat = cells.numberFormats[r]?.[c] ?? "General";
    const value = formula === null ? valueOf(raw) : resultOf(raw);
    if (value === null && formula === null && numberFormat === "General") return undefined;
    return { value, formula, numberFormat };
  }

  /** What a cell holds as it has to be entered to be there again. */
  entered(row: number, column: number): number | string | boolean {
    const { formula, value } = this.cell(row, column) ?? { formula: null, value: null };
    if (formula !== null) return `=${formula}`;
    if (typeof value === "string") return enteredText(value);
    return value !== null && typeof value === "object" ? value.error : (value ?? "");
  }

  #findUsedRange(): Range | null {
    const range = this.#cells?.range;
    if (!range) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (!this.#holdsSomething(row, column)) continue;
        [top, bottom] = [Math.min(top, row), row];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  #holdsSomething(row: number, column: number): boolean {
    const cells = this.#cells;
    if (!cells || this.#covered.has(row * width + column)) return false;
    const [r, c] = [row - cells.range.top, column - cells.range.left];
    return cells.values[r]?.[c] !== "" || cells.formulas[r]?.[c] !== "";
  }
}

const width = 16_384;

const errorValues: ReadonlySet<string> = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #GETTING_DATA #BUSY! #EXTERNAL! #PYTHON!".split(
    " ",
  ),
);

/** A text that equals its own formula is a constant that only begins with `=`. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

function valueOf(raw: unknown): CellValue {
  return raw === "" ? null : resultOf(raw);
}

/** A formula may well result in an empty text. */
function resultOf(raw: unknown): CellValue {
  if (typeof raw === "string") return errorValues.has(raw) ? { error: raw } : raw;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

/** The cells that a merge hides behind its first. */
function coveredIn({ cells, merges }: SheetFacts): ReadonlySet<number> {
  const covered = new Set<number>();
  if (!cells) return covered;
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, cells.range.bottom);
    const right = Math.min(merge.right, cells.range.right);
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        if (row !== merge.top || column !== merge.left) covered.add(row * width + column);
      }
    }
  }
  return covered;
}
