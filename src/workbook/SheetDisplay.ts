import type { Range } from "./a1";

/** One edge of a cell as a file names it: `thin`, `medium`, `double` … */
export interface CellEdge {
  readonly style: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks before any conditional format. What is not there is the program's default. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly edges?: {
    readonly left?: CellEdge;
    readonly right?: CellEdge;
    readonly top?: CellEdge;
    readonly bottom?: CellEdge;
  };
}

/** What Excel uses where a file says nothing: 64 pixels and 15 points. */
export const usualSize = { columnWidth: 64 / 7, rowHeight: 15 };

/** What is needed to draw a sheet as its author sees it. Rows and columns are zero-based. */
export interface SheetDisplay {
  /** In digits of the default font, their padding included, as a file gives them; the others have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** How many rows and columns stay in view while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Where entries are checked by the file itself, and where the file has conditional formats, the product's included. */
  readonly validations: readonly Range[];
  readonly conditionalFormats: readonly Range[];
  /** Any cell's look, that of its row or column where it has no own; empty for the program's default. */
  look(row: number, column: number): CellLook;
}
