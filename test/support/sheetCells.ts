import { formatA1 } from "../../src/workbook/a1";
import type { Cell, CellValue, Sheet } from "../../src/workbook/Workbook";

/** The cells of a sheet's used range that are there, by address. */
export function cellsByAddress(sheet: Sheet | undefined): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const used = sheet?.usedRange;
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell) cells[formatA1({ row, column })] = cell;
    }
  }
  return cells;
}

/** The same with the values only. */
export function valuesByAddress(sheet: Sheet | undefined): Record<string, CellValue> {
  return Object.fromEntries(
    Object.entries(cellsByAddress(sheet)).map(([address, { value }]) => [address, value]),
  );
}
