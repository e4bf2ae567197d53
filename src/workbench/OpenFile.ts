import type { CellRef, Workbook } from "../workbook/Workbook";
import type { EditedWorkbook } from "./EditSession";
import type { GridCell, GridSheet } from "./GridSheet";

/** A file on the desk: what the grid shows of it, what edits it, and how it is saved. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: Workbook & EditedWorkbook;
  gridSheets(): readonly GridSheet[];
  gridCell(cell: CellRef): GridCell;
  /** The file's bytes with every edit in them. */
  save(): Uint8Array<ArrayBuffer>;
}
