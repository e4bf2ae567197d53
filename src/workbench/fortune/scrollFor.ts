import type { Position } from "../../workbook/a1";
import type { GridSheet } from "../GridSheet";

/** What part of a sheet is in view: the pixels scrolled away, and the pixels there are room for. */
export interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly height: number;
  readonly width: number;
}

/**
 * How far to scroll so that a cell is in view; an axis on which it is in view already stays as it is.
 *
 * @example scrollFor(sheet, { row: 2, column: 0 }, { scrollTop: 0, scrollLeft: 0, height: 400, width: 600 }) // { scrollTop: 0, scrollLeft: 0 }
 */
export function scrollFor(
  sheet: GridSheet,
  { row, column }: Position,
  view: View,
): Pick<View, "scrollTop" | "scrollLeft"> {
  const { rows, columns } = sheet.frozen;
  const down = (end: number): number =>
    extent(end, sheet.rowHeights, sheet.defaultRowHeight, sheet.hiddenRows);
  const along = (end: number): number =>
    extent(end, sheet.columnWidths, sheet.defaultColumnWidth, sheet.hiddenColumns);
  return {
    scrollTop:
      row < rows
        ? view.scrollTop
        : axis(down(row), down(row + 1), view.scrollTop, view.height, down(rows)),
    scrollLeft:
      column < columns
        ? view.scrollLeft
        : axis(along(column), along(column + 1), view.scrollLeft, view.width, along(columns)),
  };
}

/** FortuneSheet draws a line of one pixel after each row and column. */
function extent(
  end: number,
  sizes: ReadonlyMap<number, number>,
  usual: number,
  hidden: ReadonlySet<number>,
): number {
  let pixels = 0;
  for (let at = 0; at < end; at++)
    if (!hidden.has(at)) pixels += Math.round((sizes.get(at) ?? usual) + 1);
  return pixels;
}

function axis(start: number, end: number, scrolled: number, room: number, frozen: number): number {
  if (start - scrolled >= frozen && end - scrolled <= room) return scrolled;
  const middle = (start + end) / 2 - (room + frozen) / 2;
  return Math.max(0, Math.round(middle));
}
