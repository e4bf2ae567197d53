import type { CellLook, SheetDisplay } from "../workbook/SheetDisplay";
import type { Cell, Sheet } from "../workbook/Workbook";
import type { GridCell, GridSheet } from "./GridSheet";
import { gridSize } from "./gridSize";

/** A cell with its look, as the grid draws it. */
export function gridCellOf(cell: Cell | undefined, look: CellLook): GridCell {
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    numberFormat: cell?.numberFormat ?? "General",
    look,
  };
}

/** A sheet with its display, as the grid draws it. */
export function gridSheetOf(sheet: Sheet, display: SheetDisplay): GridSheet {
  const { rows, columns } = gridSize(sheet.usedRange);
  const cells: GridSheet["cells"][number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = sheet.cell(row, column);
      const look = display.look(row, column);
      if (cell || !isPlain(look)) cells.push({ row, column, cell: gridCellOf(cell, look) });
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    rows,
    columns,
    usedColumns: Math.min((sheet.usedRange?.right ?? -1) + 1, columns),
    cells,
    merges: sheet.merges.filter(({ bottom, right }) => bottom < rows && right < columns),
    columnWidths: mapped(display.columnWidths, pixelsOfCharacters),
    rowHeights: mapped(display.rowHeights, pixelsOfPoints),
    defaultColumnWidth: pixelsOfCharacters(display.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(display.defaultRowHeight),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    frozen: display.frozen,
    gridLines: display.gridLines,
  };
}

function isPlain({ fill, edges }: CellLook): boolean {
  return fill === undefined && edges === undefined;
}

/** A file gives a column's width in digits of the default font, 7 pixels each, its padding included. */
function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7);
}

function pixelsOfPoints(height: number): number {
  return Math.round((height * 96) / 72);
}

function mapped(
  sizes: ReadonlyMap<number, number>,
  toPixels: (size: number) => number,
): ReadonlyMap<number, number> {
  return new Map([...sizes].map(([index, size]) => [index, toPixels(size)]));
}
