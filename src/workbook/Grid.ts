import { contains, type Range } from "./a1";
import { lookLimits } from "./lookLimits";
import { shownText } from "./shownText";
import type { Cell, Sheet } from "./Workbook";

const limits = {
  blankRun: 500,
  expandedMerge: 20_000,
};

/** A sheet seen through its merges: every cell of a merge shows what its first cell holds. */
export interface Grid {
  readonly sheet: Sheet;
  readonly left: number;
  readonly right: number;
  /** The rows that show something, ascending. */
  readonly lines: readonly number[];
  /** What the cell shows, with its spaces; empty for an empty one. */
  text(row: number, column: number): string;
  /** The cell a position belongs to: itself, or the first of its merge. */
  home(row: number, column: number): { readonly row: number; readonly column: number };
  /** The cell that shows at the position. */
  cell(row: number, column: number): Cell | undefined;
  /** The merge that covers the position; undefined outside merges. */
  merge(row: number, column: number): Range | undefined;
}

/**
 * Looks at a sheet from its first used cell on, over at most 50,000 rows and 256 columns, and no further than 500 empty rows.
 */
export function gridOf(sheet: Sheet, date1904: boolean): Grid {
  const used = sheet.usedRange;
  const left = used?.left ?? 0;
  const right = used ? Math.min(used.right, left + lookLimits.columns - 1) : -1;
  const window = {
    top: used?.top ?? 0,
    left,
    right,
    bottom: used ? Math.min(used.bottom, used.top + lookLimits.rows - 1) : -1,
  };
  const merge = mergeLookup(sheet.merges, window);
  const home = (row: number, column: number): { row: number; column: number } => {
    const covering = merge(row, column);
    return covering ? { row: covering.top, column: covering.left } : { row, column };
  };
  const cell = (row: number, column: number): Cell | undefined => {
    const covering = merge(row, column);
    return covering ? sheet.cell(covering.top, covering.left) : sheet.cell(row, column);
  };
  const text = (row: number, column: number): string => shownText(cell(row, column), date1904);
  return {
    sheet,
    left,
    right,
    lines: linesOf(sheet, window),
    text,
    home,
    cell,
    merge,
  };
}

function linesOf(sheet: Sheet, window: Range): readonly number[] {
  const lines: number[] = [];
  let last = window.top;
  for (let row = window.top; row <= window.bottom; row += 1) {
    if (showsSomething(sheet, row, window)) {
      lines.push(row);
      last = row;
    } else if (row - last >= limits.blankRun) break;
  }
  return lines;
}

function showsSomething(sheet: Sheet, row: number, { left, right }: Range): boolean {
  for (let column = left; column <= right; column += 1) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    const isEmpty = typeof cell.value === "string" && cell.value.trim() === "";
    if (!isEmpty && (cell.value !== null || cell.formula !== null || cell.damage !== undefined)) {
      return true;
    }
  }
  return false;
}

/** Small merges are found by cell; a giant one is kept whole and asked one by one. */
function mergeLookup(
  merges: readonly Range[],
  window: Range,
): (row: number, column: number) => Range | undefined {
  const byCell = new Map<number, Range>();
  const giants: Range[] = [];
  const key = (row: number, column: number): number => row * 16384 + column;
  for (const range of merges) {
    const top = Math.max(range.top, window.top);
    const bottom = Math.min(range.bottom, window.bottom);
    const right = Math.min(range.right, window.right);
    const leftmost = Math.max(range.left, window.left);
    if (top > bottom || leftmost > right) continue;
    if ((bottom - top + 1) * (right - leftmost + 1) > limits.expandedMerge) {
      giants.push(range);
      continue;
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = leftmost; column <= right; column += 1) byCell.set(key(row, column), range);
    }
  }
  if (byCell.size === 0 && giants.length === 0) return () => undefined;
  return (row, column) =>
    byCell.get(key(row, column)) ?? giants.find((range) => contains(range, { row, column }));
}
