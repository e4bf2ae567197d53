import type { Range } from "../../../src/workbook/a1";
import { accessDenied, invalidArgument } from "../HostError";
import type { BookCell } from "./BookCell";
import type { BookSheet } from "./BookSheet";

/**
 * Gives each cell of a rectangle what the grid of the same shape holds for it; a plain value goes to all, null leaves a cell.
 *
 * @throws HostError InvalidArgument for another shape; AccessDenied where a locked cell of a protected sheet would change,
 *   with the cells before it already written
 */
export function writeCells(
  sheet: BookSheet,
  area: Range,
  values: unknown,
  changed: (cell: BookCell, value: unknown) => BookCell,
): void {
  const grid = gridOf(values, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = grid(row - area.top, column - area.left);
      if (value === null || value === undefined) continue;
      const cell = sheet.cell(row, column);
      if (sheet.state.protection && cell.style.locked) throw accessDenied();
      if (isCovered(sheet, row, column)) continue;
      sheet.setCell(row, column, changed(cell, value));
    }
  }
}

/** The covered cells of a merge hold nothing, whatever is written to them. */
function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.state.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      !(row === top && column === left),
  );
}

function gridOf(values: unknown, area: Range): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows: readonly unknown[] = values;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits =
    rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument();
  return (row, column) => {
    const line: unknown = rows[row];
    return Array.isArray(line) ? (line[column] as unknown) : null;
  };
}
