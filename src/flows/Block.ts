import type { Range } from "../workbook/a1";
import type { NewCell } from "../workbook/Workbook";

/** Cells with the merges and row heights that belong to them. */
export interface Block {
  readonly cells: readonly NewCell[];
  readonly merges: readonly Range[];
  readonly heights: Readonly<Record<number, number>>;
}
