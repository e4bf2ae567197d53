import type { Place } from "../finding";
import type { SealedSheet } from "./Seal";

/** In what a cell differs: the first of these that does. */
export type CellChangeKind =
  /** There was nothing in it. */
  | "written"
  /** There is nothing in it any more. */
  | "emptied"
  /** Another formula, or one in place of a constant. */
  | "formula"
  /** A constant in place of a formula. */
  | "overwritten"
  /** The same formula with another result: what it works on has changed, or the result was written over. */
  | "result"
  /** A number has become a text that reads the same, or the reverse. */
  | "type"
  /** The same value, shown otherwise. */
  | "format"
  | "value";

interface LineFacts {
  readonly sheet: string;
  readonly what: "rows" | "columns";
  readonly lines: string;
  readonly held: readonly string[];
}

/** What each change comes with. */
interface Facts {
  /** 单元格: what it held and showed before and now; empty for nothing. */
  readonly "seal/cell": {
    readonly kind: CellChangeKind;
    readonly before: string;
    readonly now: string;
  };
  /** Rows or columns that came among the others, `5` or `C:D`, and what stands in them; in the numbers of now. */
  readonly "seal/inserted": LineFacts;
  /** Rows or columns that are gone from among the others, and what stood in them; in the numbers of then. */
  readonly "seal/deleted": LineFacts;
  readonly "seal/sheetAdded": { readonly sheet: string };
  readonly "seal/sheetRemoved": { readonly sheet: string };
  readonly "seal/sheetRenamed": { readonly before: string; readonly now: string };
  readonly "seal/sheetsMoved": {
    readonly before: readonly string[];
    readonly now: readonly string[];
  };
  readonly "seal/visibility": {
    readonly sheet: string;
    readonly before: SealedSheet["visibility"];
    readonly now: SealedSheet["visibility"];
  };
  /** The merges that are gone and those that came. */
  readonly "seal/merges": {
    readonly sheet: string;
    readonly before: readonly string[];
    readonly now: readonly string[];
  };
  /** The hidden rows or columns before and now. */
  readonly "seal/hidden": {
    readonly sheet: string;
    readonly what: "rows" | "columns";
    readonly before: readonly string[];
    readonly now: readonly string[];
  };
  readonly "seal/partAltered": { readonly part: string };
  readonly "seal/partAdded": { readonly part: string };
  readonly "seal/partRemoved": { readonly part: string };
}

type Code = keyof Facts;

interface ChangeOf<Of extends Code> {
  readonly code: Of;
  /** Null for what is not in one cell. */
  readonly at: Place | null;
  readonly values: Facts[Of];
}

/** One thing in which a workbook is no longer what was sealed; the words are in `i18n`. */
export type SealChange = { [Of in Code]: ChangeOf<Of> }[Code];

/** @example sealChange("seal/sheetAdded", null, { sheet: "附件3" }).code // "seal/sheetAdded" */
export function sealChange<Of extends Code>(
  code: Of,
  at: Place | null,
  values: Facts[Of],
): ChangeOf<Of> {
  return { code, at, values };
}
