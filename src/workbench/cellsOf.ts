import type { Range } from "../workbook/a1";
import type { CellRef } from "../workbook/Workbook";

/** The cells of a range, row by row. */
export function cellsOf(sheet: string, { top, left, bottom, right }: Range): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
  }
  return cells;
}
