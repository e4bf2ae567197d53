import type { Range } from "../workbook/a1";
import type { CellRef } from "../workbook/Workbook";

/** The cell of a filled range's source that repeats onto this one. */
export function sourceOf({ sheet, row, column }: CellRef, source: Range): CellRef {
  const rows = source.bottom - source.top + 1;
  const columns = source.right - source.left + 1;
  return {
    sheet,
    row: source.top + modulo(row - source.top, rows),
    column: source.left + modulo(column - source.left, columns),
  };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
