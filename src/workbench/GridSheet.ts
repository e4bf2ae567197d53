import type { Range } from "../workbook/a1";
import type { CellLook } from "../workbook/SheetDisplay";
import type { CellValue } from "../workbook/Workbook";

/** One cell as the grid draws it. */
export interface GridCell {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly look: CellLook;
}

/** One sheet as the grid draws it: everything that can be seen, nothing that is saved. */
export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** How many rows and columns are offered, the empty ones after the used range included. */
  readonly rows: number;
  readonly columns: number;
  /** How many of the columns are used; these should be in view together when there is room. */
  readonly usedColumns: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: GridCell;
  }[];
  readonly merges: readonly Range[];
  /** In pixels, by zero-based column or row; a missing one has the sheet's default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How many rows and columns stay in view while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
}
