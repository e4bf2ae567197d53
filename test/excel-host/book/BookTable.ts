import type { Range } from "../../../src/workbook/a1";

/** A table (ListObject) of a sheet, its header row included. */
export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly range: Range;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}
