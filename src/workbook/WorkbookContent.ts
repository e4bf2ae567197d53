import type { Range } from "./a1";
import type { BaseSheet } from "./BaseSheet";
import type { OwnPart } from "./OwnPart";

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** Without the leading `=`, e.g. `附件3!$A$1:$H$25`. */
  readonly refersTo: string;
  /** The sheet it is valid on; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** A note (批注) on a cell. */
export interface Note {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Something odd in a file that could be read all the same. */
export type WorkbookWarning =
  /** The file names a part with styles or strings that it does not have: number formats are then General, strings damage. */
  | { readonly code: "xlsx/missingPart"; readonly part: string }
  /** The range overlaps another merge; it is left out, and its cells stand for themselves. */
  | {
      readonly code: "xlsx/overlappingMerge";
      readonly sheet: string;
      readonly range: Range;
    }
  /** The file holds some cells more than once; the last of each counts. */
  | {
      readonly code: "xlsx/duplicateCells";
      readonly sheet: string;
      readonly count: number;
    };

/** A workbook as it was opened. */
export interface WorkbookContent {
  readonly sheets: readonly BaseSheet[];
  readonly date1904: boolean;
  readonly parts: readonly OwnPart[];
  readonly names: readonly DefinedName[];
  readonly notes: readonly Note[];
  readonly warnings: readonly WorkbookWarning[];
  /** Whether the workbook is protected against adding and removing sheets. */
  readonly isStructureLocked: boolean;
  /** The bytes it was opened from. */
  readonly original: Uint8Array;
}
