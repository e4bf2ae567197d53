import type { Range } from "../../../src/workbook/a1";

/** Rows or columns that come in (`count` above 0) or go (below 0) at a place. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where a row or column is after a shift; undefined when it is gone. */
export function shiftedIndex(index: number, { at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;
  return index + count;
}

/**
 * Where a rectangle is after a shift; undefined when all of it is gone.
 *
 * @example shiftedRange(rowsThreeToFive, { axis: "row", at: 4, count: 1 }) // rows three to six: it grows from inside
 */
export function shiftedRange(range: Range, shift: Shift): Range | undefined {
  const isRow = shift.axis === "row";
  const span = shiftedSpan(
    isRow ? range.top : range.left,
    isRow ? range.bottom : range.right,
    shift,
  );
  if (!span) return undefined;
  const [first, last] = span;
  return isRow ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

function shiftedSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  const { at, count } = shift;
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const firstKept = shiftedIndex(first, shift) ?? at;
  const lastKept = shiftedIndex(last, shift) ?? at - 1;
  return lastKept < firstKept ? undefined : [firstKept, lastKept];
}
