import { usualSize, type CellEdge, type CellLook, type SheetDisplay } from "./SheetDisplay";
import type { CellStyle, NewSheet } from "./Workbook";

const thin: CellEdge = { style: "thin", color: "#000000" };

/** How a sheet added in this session looks. */
export function addedDisplay(sheet: NewSheet): SheetDisplay {
  const looks = new Map(
    sheet.cells.map(({ row, column, style }) => [`${row},${column}`, style && lookOf(style)]),
  );
  return {
    columnWidths: byNumber(sheet.columnWidths),
    rowHeights: byNumber(sheet.rowHeights),
    defaultColumnWidth: usualSize.columnWidth,
    defaultRowHeight: usualSize.rowHeight,
    frozen: { rows: sheet.headingRows ? sheet.headingRows.bottom + 1 : 0, columns: 0 },
    gridLines: true,
    validations: [],
    conditionalFormats: (sheet.marks ?? []).map(({ range }) => range),
    look: (row, column) => looks.get(`${row},${column}`) ?? {},
  };
}

function lookOf({ border, numberFormat, locked, ...look }: CellStyle): CellLook {
  return border ? { ...look, edges: { left: thin, right: thin, top: thin, bottom: thin } } : look;
}

function byNumber(values: Readonly<Record<number, number>> = {}): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([key, value]) => [Number(key), value]));
}
