import type { CellRef, Workbook } from "../workbook/Workbook";
import type { EditedWorkbook } from "./EditedWorkbook";
import type { GridCell, GridSheet } from "./GridSheet";

/** A file on the desk: what the grid shows of it, what edits it, and how it is saved. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: Workbook & EditedWorkbook;
  /** Whether a sheet is larger than what the grid can show; it is checked and saved whole all the same. */
  readonly isCut: boolean;
  gridSheets(): readonly GridSheet[];
  gridCell(cell: CellRef): GridCell;
  /** The file's bytes with every edit in them. */
  save(): Uint8Array<ArrayBuffer>;
}
