import type { CellRef } from "../../workbook/Workbook";

/** In what two versions differ, in the order in which they are listed: who changes what is to be reached has to be seen first. */
export const differenceKinds = [
  "target",
  "baseline",
  "removed",
  "added",
  "value",
  "funds",
  "explanation",
  "status",
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing in which two versions of a submission differ. */
export interface SubmissionDifference {
  readonly kind: DifferenceKind;
  /** The indicator's name; of money its label; of an explanation that concerns none the finding it answers. */
  readonly name: string;
  readonly component: string | null;
  /** Of a target or an amount; null for everything else. */
  readonly year: number | null;
  /** As shown; a status by its code; empty for nothing. */
  readonly before: string;
  readonly after: string;
  /** Null where there is no such cell, and for what the plan alone says. */
  readonly cells: { readonly before: CellRef | null; readonly after: CellRef | null };
}
