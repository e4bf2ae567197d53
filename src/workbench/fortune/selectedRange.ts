import type { Selection } from "@fortune-sheet/core";
import type { Range } from "../../workbook/a1";

/** The cells FortuneSheet has selected; undefined where it began a sheet with a selection that has no end. */
export function selectedRange({
  row,
  column,
}: Pick<Selection, "row" | "column">): Range | undefined {
  const [top = 0, bottom = top] = row;
  const [left = 0, right = left] = column;
  return Number.isNaN(bottom) || Number.isNaN(right) ? undefined : { top, left, bottom, right };
}
