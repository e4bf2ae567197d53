import type { Position } from "../../workbook/a1";
import type { GridSheet } from "../GridSheet";

/** What part of a sheet is in view: the pixels scrolled away, and the pixels there are room for. */
export interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly height: number;
  readonly width: number;
  /** How much smaller or larger the sheet is drawn. */
  readonly zoom: number;
}

/**
 * How far to scroll so that a cell is in view; an axis on which it is in view already stays as it is.
 *
 * @example scrollFor(sheet, { row: 2, column: 0 }, { scrollTop: 0, scrollLeft: 0, height: 400, width: 600, zoom: 1 }) // { scrollTop: 0, scrollLeft: 0 }
 */
export function scrollFor(
  sheet: GridSheet,
  { row, column }: Position,
  view: View,
): Pick<View, "scrollTop" | "scrollLeft"> {
  const { rows, columns } = sheet.frozen;
  const { zoom } = view;
  const down = (end: number): number =>
    extent(end, sheet.rowHeights, sheet.defaultRowHeight, sheet.hiddenRows, zoom);
  const along = (end: number): number =>
    extent(end, sheet.columnWidths, sheet.defaultColumnWidth, sheet.hiddenColumns, zoom);
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
  zoom: number,
): number {
  let pixels = 0;
  for (let at = 0; at < end; at++)
    if (!hidden.has(at)) pixels += Math.round(((sizes.get(at) ?? usual) + 1) * zoom);
  return pixels;
}

/** What the row numbers and the scroll bar take of the width. */
const besideColumns = 66;

/**
 * How small a sheet has to be drawn for its used columns to be in view together: at most as large as life, at least 70%.
 *
 * @param width the pixels there are, e.g. 900.
 */
export function zoomToFit(sheet: GridSheet, width: number): number {
  const used = extent(
    sheet.usedColumns,
    sheet.columnWidths,
    sheet.defaultColumnWidth,
    sheet.hiddenColumns,
    1,
  );
  const fitting = used === 0 ? 1 : (width - besideColumns) / used;
  return Math.min(1, Math.max(0.7, Math.floor(fitting * 100) / 100));
}

function axis(start: number, end: number, scrolled: number, room: number, frozen: number): number {
  if (start - scrolled >= frozen && end - scrolled <= room) return scrolled;
  const middle = (start + end) / 2 - (room + frozen) / 2;
  return Math.max(0, Math.round(middle));
}
