import { AddedSheet } from "../workbook/AddedSheet";
import { EditedSheet } from "../workbook/EditedSheet";
import type { CellStyle, Sheet } from "../workbook/Workbook";
import { FileSheet } from "../workbook/xlsx/FileSheet";
import type { GridEdge, GridLook } from "./GridSheet";
import type { SheetLooks } from "./gridSheetOf";

/** What Excel uses where a file says nothing: 64 pixels and 15 points. */
const usual = { columnWidth: 64 / 7, rowHeight: 15 };

const plain: SheetLooks = {
  look: () => undefined,
  columnWidths: new Map(),
  rowHeights: new Map(),
  defaultColumnWidth: usual.columnWidth,
  defaultRowHeight: usual.rowHeight,
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
};

/**
 * How a sheet looks, whether it comes from the file or was added in this session.
 *
 * @param styles the looks of the file's cell styles, by style number.
 */
export function looksOf(sheet: Sheet, styles: readonly GridLook[]): SheetLooks {
  const base = sheet instanceof EditedSheet ? sheet.base : sheet;
  if (base instanceof FileSheet) return looksInFile(base, styles);
  return base instanceof AddedSheet ? looksOfAdded(base) : plain;
}

function looksInFile(sheet: FileSheet, styles: readonly GridLook[]): SheetLooks {
  const { columns, rows, frozen, gridLines, defaultColumnWidth, defaultRowHeight } = sheet.content;
  const widths = new Map<number, number>();
  for (const { left, right, width } of columns) {
    if (width === null) continue;
    for (let column = left; column <= Math.min(right, 255); column++) widths.set(column, width);
  }
  return {
    look: (row, column) => {
      const look = styles[sheet.style(row, column)];
      return look && Object.keys(look).length > 0 ? look : undefined;
    },
    columnWidths: widths,
    rowHeights: rows.heights,
    defaultColumnWidth: defaultColumnWidth ?? usual.columnWidth,
    defaultRowHeight: defaultRowHeight ?? usual.rowHeight,
    frozen,
    gridLines,
  };
}

function looksOfAdded({ source }: AddedSheet): SheetLooks {
  const looks = new Map(source.cells.map(({ row, column, style }) => [`${row},${column}`, style && lookOf(style)]));
  return {
    ...plain,
    look: (row, column) => looks.get(`${row},${column}`),
    columnWidths: byIndex(source.columnWidths ?? {}),
    rowHeights: byIndex(source.rowHeights ?? {}),
    frozen: { rows: source.headingRows ? source.headingRows.bottom + 1 : 0, columns: 0 },
  };
}

const line: GridEdge = { style: "thin", color: "#000000" };

function lookOf({ border, locked: _locked, numberFormat: _numberFormat, ...look }: CellStyle): GridLook {
  return border ? { ...look, edges: { left: line, right: line, top: line, bottom: line } } : look;
}

function byIndex(sizes: Readonly<Record<number, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size]));
}
