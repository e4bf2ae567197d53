import type { RecognisedColumn } from "./RecognisedTable";

/** The lines of one indicator: one, or several under a merged or empty name. */
export interface RowGroup {
  /** Sheet rows, ascending. */
  readonly lines: readonly number[];
  readonly level1: string;
  readonly level2: string;
}

/** The columns of a table by role. */
export type ColumnsByRole = ReadonlyMap<string, RecognisedColumn>;
