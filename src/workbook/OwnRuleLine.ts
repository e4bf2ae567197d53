import type { Severity } from "../domain/finding";
import type { CellRef } from "./Workbook";

/** A line of the sheet 审核规则, as the user wrote it. */
export interface OwnRuleLine {
  readonly text: string;
  readonly at: CellRef;
  /** Null where the cell holds no word for one. */
  readonly severity: Severity | null;
  /** What the cell of the severity says. */
  readonly level: { readonly text: string; readonly at: CellRef };
  /** Empty where none is written. */
  readonly message: string;
}
