import type { NewCell, NewSheet } from "../../src/workbook/Workbook";
import { sheetFrom, type SheetSketch } from "./snapshot";

/** Makes a sheet that can be written to a file from a sketch of it. */
export function sheetOf(sketch: SheetSketch): NewSheet {
  const sheet = sheetFrom(sketch);
  const { usedRange } = sheet;
  const cells: NewCell[] = [];
  for (let row = 0; usedRange && row <= usedRange.bottom; row += 1) {
    for (let column = 0; column <= usedRange.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      const { value, formula, numberFormat } = cell;
      cells.push({
        row,
        column,
        ...(value !== null && typeof value !== "object" && { value }),
        ...(formula !== null && { formula }),
        style: { border: true, wrap: true, numberFormat },
      });
    }
  }
  return { name: sheet.name, cells, merges: sheet.merges };
}
