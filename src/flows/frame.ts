import type { Range } from "../workbook/a1";
import type { NewCell } from "../workbook/Workbook";

/** A merged cell with a border all round: every cell it covers has to carry the border, the first one its content. */
export function frame(
  { top, left, bottom, right }: Range,
  { value, style = {} }: Pick<NewCell, "value" | "style">,
): readonly NewCell[] {
  const cells: NewCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const isFirst = row === top && column === left;
      const content = isFirst && value !== undefined ? { value } : {};
      cells.push({ row, column, ...content, style });
    }
  }
  return cells;
}

/** Whether a range covers more than one cell, so that it is to be merged. */
export function isMerge({ top, left, bottom, right }: Range): boolean {
  return bottom > top || right > left;
}
