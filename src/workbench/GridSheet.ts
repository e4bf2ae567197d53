import type { Range } from "../workbook/a1";
import type { CellValue } from "../workbook/Workbook";

/** One edge of a cell as a file names it: `thin`, `medium`, `double` … */
export interface GridEdge {
  readonly style: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks in the grid; everything is optional. Sizes in points, colours `#RRGGBB`. */
export interface GridLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly edges?: {
    readonly left?: GridEdge;
    readonly right?: GridEdge;
    readonly top?: GridEdge;
    readonly bottom?: GridEdge;
  };
}

/** One cell as the grid draws it. */
export interface GridCell {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly look: GridLook;
}

/** One sheet as the grid draws it: everything that can be seen, nothing that is saved. */
export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** How many rows and columns are offered, the empty ones after the used range included. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: GridCell }[];
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
