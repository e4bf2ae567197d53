import type { Sheet, Snapshot } from "../../src/workbook/Workbook";
import { cellAt } from "./yearEnd";
import { sheetFrom, type CellSketch } from "./snapshot";

/** The same workbook with other cells in these places, by address with the sheet; null empties one. Below the sheet is a new row. */
export function withCells(
  snapshot: Snapshot,
  cells: Readonly<Record<string, CellSketch>>,
): Snapshot {
  const changes = Object.entries(cells).map(([address, sketch]) => ({
    ...cellAt(address),
    cell: sheetFrom({ rows: [[sketch]] }).cell(0, 0),
  }));
  const missing = changes.find(({ sheet }) => !snapshot.sheets.some(({ name }) => name === sheet));
  if (missing) throw new Error(`no sheet ${missing.sheet}`);
  const changed = (sheet: Sheet): Sheet => {
    const own = changes.filter((each) => each.sheet === sheet.name);
    const { usedRange } = sheet;
    if (!usedRange || own.length === 0) return sheet;
    const bottom = Math.max(usedRange.bottom, ...own.map(({ row }) => row));
    const { name, visibility, isProtected, merges, hiddenRows, hiddenColumns } = sheet;
    return {
      ...{ name, visibility, isProtected, merges, hiddenRows, hiddenColumns },
      usedRange: { ...usedRange, bottom },
      cell: (row, column) => {
        const change = own.find((each) => each.row === row && each.column === column);
        return change ? change.cell : sheet.cell(row, column);
      },
    };
  };
  return { ...snapshot, sheets: snapshot.sheets.map(changed) };
}
