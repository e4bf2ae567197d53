import type { CellRef, Sheet } from "../../workbook/Workbook";

/** A table drawn otherwise than it is read: the sheet as it is read, and where its cells stand in the sheet as drawn. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly drawnAt: (cell: CellRef) => CellRef;
}
