import type { CellRef } from "../../workbook/Workbook";

/** 原因说明: what a form says beside the values of one row. */
export interface RowReason {
  /** The indicator's id. */
  readonly indicator: string;
  /** The names of the measures it is said of: all components that share the row. */
  readonly names: readonly string[];
  readonly text: string;
  /** The cell it stands in, the first where it goes over several. */
  readonly cell: CellRef;
  /** A 备注 of which it is not clear that it gives a reason. */
  readonly isDoubtful: boolean;
}
