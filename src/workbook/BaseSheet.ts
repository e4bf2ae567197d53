import type { Range } from "./a1";
import type { SheetDisplay } from "./SheetDisplay";
import type { Sheet } from "./Workbook";

/** A sheet as it was opened or added, with what is needed to edit it. */
export interface BaseSheet extends Sheet {
  /** Whether it was added by this product, in this session or an earlier one, and may be removed. */
  readonly isOurs: boolean;
  readonly display: SheetDisplay;
  /** Whether the cell is closed while the sheet is protected. */
  isLocked(row: number, column: number): boolean;
  /** The several cells that one array formula or data table fills together with this cell, if any. */
  filledRange(row: number, column: number): Range | undefined;
  /** The text a header cell of an Excel table must keep; undefined for any other cell. */
  tableHeader(row: number, column: number): string | undefined;
  /** The used range as it would be without some of the cells. */
  usedRangeWithout(isGone: (row: number, column: number) => boolean): Range | null;
}
