import type { Cell, Sheet } from "../workbook/Workbook";
import type { GridCell, GridLook, GridSheet } from "./GridSheet";
import { gridSize } from "./gridSize";

/** What a sheet looks like beside its cells' contents; sizes as spreadsheets give them. */
export interface SheetLooks {
  look(row: number, column: number): GridLook | undefined;
  /** In characters by zero-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly frozen: GridSheet["frozen"];
  readonly gridLines: boolean;
}

const noLook: GridLook = {};

/** A cell with its look, as the grid draws it. */
export function gridCellOf(cell: Cell | undefined, look: GridLook | undefined): GridCell {
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    numberFormat: cell?.numberFormat ?? "General",
    look: look ?? noLook,
  };
}

/** A sheet with its looks, as the grid draws it. */
export function gridSheetOf(sheet: Sheet, looks: SheetLooks): GridSheet {
  const { rows, columns } = gridSize(sheet.usedRange);
  const cells: GridSheet["cells"][number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = sheet.cell(row, column);
      const look = looks.look(row, column);
      if (cell || look) cells.push({ row, column, cell: gridCellOf(cell, look) });
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    rows,
    columns,
    cells,
    merges: sheet.merges.filter(({ bottom, right }) => bottom < rows && right < columns),
    columnWidths: mapped(looks.columnWidths, pixelsOfCharacters),
    rowHeights: mapped(looks.rowHeights, pixelsOfPoints),
    defaultColumnWidth: pixelsOfCharacters(looks.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(looks.defaultRowHeight),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    frozen: looks.frozen,
    gridLines: looks.gridLines,
  };
}

/** A file gives a column's width in digits of the default font, 7 pixels each, its padding included. */
function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7);
}

function pixelsOfPoints(height: number): number {
  return Math.round((height * 96) / 72);
}

function mapped(sizes: ReadonlyMap<number, number>, toPixels: (size: number) => number): ReadonlyMap<number, number> {
  return new Map([...sizes].map(([index, size]) => [index, toPixels(size)]));
}
