import type { Range } from "../a1";
import type { NewCell } from "../Workbook";

/** What stands in a cell, or in the merged cells of a range. */
export interface Content extends Pick<NewCell, "value" | "formula" | "style"> {
  readonly range: Range;
  /** The heights in points that its rows need. */
  readonly heights?: readonly (readonly [number, number])[];
}
