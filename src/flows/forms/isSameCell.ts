import type { CellRef } from "../../workbook/Workbook";

/** Whether two references name one cell; both write the name of its sheet as the workbook does. */
export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
