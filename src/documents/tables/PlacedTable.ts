import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { CellRef } from "../../workbook/Workbook";
import type { SourcePlace } from "../SourceDocument";

/** A recognised table with the part of the document it stands in. */
export interface PlacedTable {
  readonly table: RecognisedTable;
  /** `附件3`, else the table's title or the sheet's name. */
  readonly section: string;
  /** Where a cell of it stands in the source. */
  readonly placeOf: (cell: CellRef) => SourcePlace;
}
