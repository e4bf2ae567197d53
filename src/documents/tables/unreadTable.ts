import { halfWidth } from "../../intake/halfWidth";
import { readNumber } from "../../intake/readNumber";
import { readYear } from "../../intake/readPeriod";
import { headerKind } from "../../workbook/classifyHeader";
import type { Grid } from "../../workbook/Grid";
import type { CellRef } from "../../workbook/Workbook";

const fewest = 2;
const timed: ReadonlySet<string> = new Set(["year", "target", "baseline", "stated"]);

/**
 * Where a table begins that has a line of years with figures below it, as a table of targets has: for telling one that could not be read.
 *
 * @returns the first of the years; undefined where there is no such table.
 * @example unreadTable(grid) // { sheet: "任务分解", row: 3, column: 3 }
 */
export function unreadTable(grid: Grid): CellRef | undefined {
  const years = grid.lines.findIndex((line) => columnsWith(grid, line, isDated).length >= fewest);
  const row = grid.lines[years];
  if (row === undefined) return undefined;
  const hasFigures = grid.lines
    .slice(years + 1)
    .some((line) => columnsWith(grid, line, isFigure).length >= fewest);
  const [column] = columnsWith(grid, row, isDated);
  return hasFigures && column !== undefined ? { sheet: grid.sheet.name, row, column } : undefined;
}

/** The columns whose own cell in a line, not one merged from elsewhere, holds something. */
function columnsWith(
  grid: Grid,
  line: number,
  holds: (text: string) => boolean,
): readonly number[] {
  const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, at) => grid.left + at);
  return columns.filter((column) => {
    const home = grid.home(line, column);
    return home.row === line && home.column === column && holds(grid.text(line, column).trim());
  });
}

function isDated(text: string): boolean {
  return readYear(text) !== undefined && timed.has(headerKind(text) ?? "");
}

function isFigure(text: string): boolean {
  return readNumber(halfWidth(text)).kind === "number";
}
