import { parseRange, type Range } from "../../src/workbook/a1";
import type { Cell, Sheet, Snapshot } from "../../src/workbook/Workbook";

/** What a test writes for a cell: its value, or as much of a {@link Cell} as matters. */
export type CellSketch = string | number | boolean | null | Partial<Cell>;

/** What a test writes for a sheet. `"<"` continues the merge to the left, `"^"` the one above. */
export interface SheetSketch {
  readonly name?: string;
  /** A row is a list of cells, or a line such as `"指标 | 2024年 | 39"` whose numbers become number cells. */
  readonly rows: readonly (string | readonly CellSketch[])[];
  readonly merges?: readonly string[];
  readonly visibility?: Sheet["visibility"];
  readonly isProtected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * Makes a snapshot from sketches of its sheets.
 *
 * @example snapshot({ rows: ["重点指标 | 2022年 | 2023年", "平均住院日(天) | 6.73 | 6.60"] })
 */
export function snapshot(...sheets: readonly SheetSketch[]): Snapshot {
  return {
    sheets: sheets.map((sketch, index) => sheetFrom(sketch, `Sheet${index + 1}`)),
    date1904: false,
    parts: [],
  };
}

/** Makes one sheet from its sketch. */
export function sheetFrom(sketch: SheetSketch, fallbackName = "Sheet1"): Sheet {
  const rows = sketch.rows.map(cellsOfRow);
  const cells = new Map<number, Cell>();
  rows.forEach((row, rowIndex) => {
    row.forEach((content, column) => {
      const cell = cellFrom(content);
      if (cell) cells.set(keyOf(rowIndex, column), cell);
    });
  });
  return {
    name: sketch.name ?? fallbackName,
    visibility: sketch.visibility ?? "visible",
    isProtected: sketch.isProtected ?? false,
    usedRange: usedRangeOf(cells),
    merges: [...(sketch.merges ?? []).map(rangeFrom), ...drawnMerges(rows)],
    hiddenRows: new Set(sketch.hiddenRows),
    hiddenColumns: new Set(sketch.hiddenColumns),
    cell: (row, column) => cells.get(keyOf(row, column)),
  };
}

function cellsOfRow(row: string | readonly CellSketch[]): readonly CellSketch[] {
  if (typeof row !== "string") return row;
  return row.split("|").map((text) => {
    const trimmed = text.trim();
    return /^-?\d+(\.\d+)?$/.test(trimmed) ? numberCell(trimmed) : trimmed;
  });
}

/** A number typed with fixed decimals keeps them in its format, as 6.60 does in a printed table. */
function numberCell(text: string): Partial<Cell> {
  const decimals = text.split(".")[1] ?? "";
  const numberFormat = decimals.endsWith("0") ? `0.${"0".repeat(decimals.length)}` : "General";
  return { value: Number(text), numberFormat };
}

function cellFrom(content: CellSketch): Cell | undefined {
  if (content === null || content === "" || content === "<" || content === "^") return undefined;
  const sketch = typeof content === "object" ? content : { value: content };
  return { value: null, formula: null, numberFormat: "General", ...sketch };
}

const columnsOfSheet = 16384;

function keyOf(row: number, column: number): number {
  return row * columnsOfSheet + column;
}

function usedRangeOf(cells: ReadonlyMap<number, Cell>): Range | null {
  if (cells.size === 0) return null;
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const key of cells.keys()) {
    const column = key % columnsOfSheet;
    const row = (key - column) / columnsOfSheet;
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, column);
    range.right = Math.max(range.right, column);
  }
  return range;
}

function rangeFrom(address: string): Range {
  const range = parseRange(address);
  if (!range) throw new Error(`not a range: ${address}`);
  return range;
}

function drawnMerges(rows: readonly (readonly CellSketch[])[]): readonly Range[] {
  const at = (row: number, column: number): CellSketch | undefined => rows[row]?.[column];
  const merges: Range[] = [];
  rows.forEach((row, top) => {
    row.forEach((content, left) => {
      if (content === "<" || content === "^") return;
      let right = left;
      while (at(top, right + 1) === "<") right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
