import type { DrawnCell } from "./Content";

/** The cells of a table, and how many rows and columns it has to a reader's eye. */
export interface TidyGrid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly DrawnCell[];
}

/**
 * Takes away rows and columns in which no cell begins. Word divides a table finer wherever two rows' borders miss each other,
 * and HTML may span more columns than there are; to the eye they are not there.
 *
 * @example tidyGrid([{ row: 0, column: 0, columnSpan: 100, … }, { row: 1, column: 0, columnSpan: 1, … }]).columns // 1
 */
export function tidyGrid(cells: readonly DrawnCell[]): TidyGrid {
  const row = rankIn(cells.map((cell) => cell.row));
  const column = rankIn(cells.map((cell) => cell.column));
  const tidy = cells.map((cell) => ({
    ...cell,
    row: row(cell.row),
    column: column(cell.column),
    rowSpan: row(cell.row + cell.rowSpan) - row(cell.row),
    columnSpan: column(cell.column + cell.columnSpan) - column(cell.column),
  }));
  return { rows: row(Infinity), columns: column(Infinity), cells: tidy };
}

/** How many of the different numbers are smaller than a given one. */
function rankIn(numbers: readonly number[]): (number: number) => number {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return (number) => {
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
