import type { Range } from "../a1";
import type { NewCell } from "../Workbook";

/** A merged cell: where it has a border, every cell it covers has to carry it; the first one carries the content. */
export function frame(
  { top, left, bottom, right }: Range,
  { style = {}, ...content }: Pick<NewCell, "value" | "formula" | "style">,
): readonly NewCell[] {
  const cells: NewCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const isFirst = row === top && column === left;
      if (!isFirst && style.border !== true) continue;
      cells.push({ row, column, ...(isFirst && content), style });
    }
  }
  return cells;
}

/** Whether a range covers more than one cell, so that it is to be merged. */
export function isMerge({ top, left, bottom, right }: Range): boolean {
  return bottom > top || right > left;
}
