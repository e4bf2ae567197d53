import type { OpenPlace } from "../../flows/forms/Proposal";
import type { OwnNamespace } from "../../workbook/OwnPart";
import type { CellRef, NewSheet } from "../../workbook/Workbook";

/** A filling that was written, with all it takes to undo it. */
export interface Filled {
  /** Of the form. */
  readonly title: string;
  readonly sheet: string;
  /** The sheet that was added, as it was written; null for a form that was there. */
  readonly added: NewSheet | null;
  /** At least one. */
  readonly cells: readonly FilledCell[];
  /** What was left for a person. */
  readonly open: readonly OpenPlace[];
  /** What the workbook carried before, of what was written with the cells. */
  readonly parts: readonly FilledPart[];
}

export interface FilledPart {
  readonly namespace: OwnNamespace;
  readonly before: string | null;
}

export interface FilledCell {
  readonly cell: CellRef;
  readonly before: number | string | boolean | null;
  readonly after: number | string;
  /** Without the leading `=`; what it comes to is its own affair. */
  readonly formula?: string;
}
