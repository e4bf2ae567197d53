import type { CellRef } from "../workbook/Workbook";
import type { Refusal } from "./Refusal";

/** What came of an edit. */
export interface Outcome {
  /** Every cell that now holds something else, results of formulas included. */
  readonly changed: readonly CellRef[];
  readonly refused: readonly {
    readonly cell: CellRef;
    readonly reason: Refusal;
  }[];
  /** Whether sheets came or went. */
  readonly hasOtherSheets?: boolean;
}
