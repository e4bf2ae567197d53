import type { Position, Range } from "./a1";
import type { OwnNamespace, OwnPart } from "./OwnPart";

/** A cell of a workbook: the sheet's name and a zero-based position. */
export interface CellRef extends Position {
  readonly sheet: string;
}

/** An error value as the sheet shows it: `{ error: "#DIV/0!" }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are numbers with a date format. */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. A formula whose `value` is null has no stored result. */
  readonly formula: string | null;
  /** The format code in English form, e.g. `0.00%`; `General` when none. */
  readonly numberFormat: string;
  /** Set when the file's cell could not be read, e.g. a shared string that does not exist; `value` is then null. */
  readonly damage?: string;
}

/** One sheet as read: only cells that hold something or carry a number format are there. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** The smallest rectangle around every cell with a value; null for an empty sheet. */
  readonly usedRange: Range | null;
  readonly merges: readonly Range[];
  /** The ranges of several cells that one formula fills, where that is known. */
  readonly filledRanges?: readonly Range[];
  /** Rows and columns that are hidden, zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Undefined for a cell that holds nothing; the covered cells of a merge hold nothing. */
  cell(row: number, column: number): Cell | undefined;
}

/** A workbook at one moment. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
  /** Whether day 0 of a date is 1904-01-01. */
  readonly date1904: boolean;
  /** Our custom XML parts. Two of one namespace are both here: somebody has copied one. */
  readonly parts: readonly OwnPart[];
  /** Set where somebody else changed our marks since they were written, as pasting over a marked cell does in Excel. */
  readonly areMarksDisturbed?: boolean;
  /** The sheets with marks of ours on them, those added by us left out. */
  readonly markedSheets?: readonly string[];
  /** Whether sheets may neither be added nor removed. */
  readonly isStructureLocked?: boolean;
}

/** How a mark looks. The symbol goes before the number by the rule's number format, so that no mark is colour alone. */
export interface MarkLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  /** The format the marked cell is shown in, e.g. `"▼ "0.00`; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** 标记: one conditional format of ours. Its formula carries the tag `N("ontrack:…")`, by which it is found again. */
export interface MarkRule {
  readonly range: Range;
  /** Without the leading `=`, relative to the range's first cell. */
  readonly formula: string;
  readonly look: MarkLook;
}

/** How a cell of a sheet made by us looks; everything is optional. Sizes are in points, colours `#RRGGBB`. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** False leaves the cell open for input when the sheet is protected. */
  readonly locked?: boolean;
}

export interface NewCell extends Position {
  readonly value?: number | string | boolean;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** A sheet we add, complete with its print set-up. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges?: readonly Range[];
  /** Widths in characters by zero-based column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Heights in points by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly marks?: readonly MarkRule[];
  /** Rows repeated on each printed page, and frozen on screen where they begin the sheet, e.g. `{ top: 0, bottom: 2 }`. */
  readonly headingRows?: { readonly top: number; readonly bottom: number };
  /** How it prints: on A4, the pages numbered; absent for what is not to be printed. */
  readonly page?: {
    readonly landscape: boolean;
    readonly fitToWidth: boolean;
    /** What is printed; everything on the sheet when absent. */
    readonly area?: Range;
  };
}

/** One change to a workbook. */
export type Edit =
  | {
      readonly kind: "set";
      readonly cell: CellRef;
      /** null empties the cell and keeps its style. Of a formula its result, null where that is not known. */
      readonly value: number | string | boolean | null;
      /** Without the leading `=`: the cell holds it, and whoever calculates gives it its result; else `value` is kept as the result. */
      readonly formula?: string;
    }
  /** Replaces every mark of ours on the sheet, also those of an earlier session; no rules clears them. */
  | { readonly kind: "mark"; readonly sheet: string; readonly rules: readonly MarkRule[] }
  | { readonly kind: "addSheet"; readonly sheet: NewSheet }
  /** Does nothing when there is no such sheet. */
  | { readonly kind: "removeSheet"; readonly name: string }
  /** A custom XML part of ours, in place of every one whose root has that namespace; null only removes those. */
  | { readonly kind: "part"; readonly namespace: OwnNamespace; readonly xml: string | null }
  /**
   * Protects a sheet without a password, after everything else that is written; formats may still be changed, as marks need. A
   * sheet that is protected stays as it is.
   */
  | { readonly kind: "protect"; readonly sheet: string };

/** A person's leave to lift the protection of sheets for the moment of writing; it is put back as it was. */
export interface Lift {
  /** Empty for a protection without a password. */
  readonly password: string;
}

/** A workbook, whoever holds it: Excel, a file, or the browser workbench. Its failures are `WorkbookError`s. */
export interface Workbook {
  /** Every sheet with its used range, in one round trip. */
  read(): Promise<Snapshot>;
  /** Applies all edits in order, in one round trip, or none of them. */
  write(edits: readonly Edit[], lift?: Lift): Promise<void>;
  /**
   * Puts in order what a write that stopped halfway (workbook/partlyWritten, unknownState) has left.
   *
   * @returns whether everything is written now; if not, the workbook is as it was before.
   */
  takeBack?(): Promise<boolean>;
  /**
   * Reports the cells a person changed, never our own edits; null when anything may have changed, as after rows were
   * inserted. Resolves to the way to stop.
   */
  watch(listener: (changed: readonly CellRef[] | null) => void): Promise<() => void>;
  /** Brings a cell into view and selects it. */
  reveal(cell: CellRef): Promise<void>;
}
