/** How a border of a cell is drawn. */
export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, in the words of Office.js. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`; empty for no fill. */
  readonly fill: string;
  readonly color: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Record<string, BorderLook>>;
}

/** A new cell's style. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: "",
  color: "#000000",
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};
