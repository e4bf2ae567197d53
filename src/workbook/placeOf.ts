import type { Place } from "../domain/finding";
import { formatA1 } from "./a1";
import type { CellRef } from "./Workbook";

/** @example placeOf({ sheet: "附件3", row: 14, column: 6 }) // { sheet: "附件3", cell: "G15" } */
export function placeOf(cell: CellRef): Place {
  return { sheet: cell.sheet, cell: formatA1(cell) };
}
