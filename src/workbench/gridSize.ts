import type { Range } from "../workbook/a1";

/** How many rows and columns the grid offers of a sheet. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Whether the sheet goes on where the grid ends. */
  readonly isCut: boolean;
}

const room = { rows: 30, columns: 6 };
const least = { rows: 50, columns: 16 };
const most = { rows: 20_000, columns: 256, cells: 500_000 };

/**
 * The part of a sheet the grid offers: what is used and some room after it, cut off where a grid would no longer be usable.
 *
 * @example gridSize({ top: 0, left: 0, bottom: 24, right: 7 }) // { rows: 55, columns: 16, isCut: false }
 */
export function gridSize(used: Range | null): GridSize {
  const wanted = {
    rows: (used?.bottom ?? -1) + 1,
    columns: (used?.right ?? -1) + 1,
  };
  const columns = Math.min(Math.max(wanted.columns + room.columns, least.columns), most.columns);
  const fitting = Math.min(most.rows, Math.floor(most.cells / columns));
  const rows = Math.min(Math.max(wanted.rows + room.rows, least.rows), fitting);
  return {
    rows,
    columns,
    isCut: wanted.rows > rows || wanted.columns > columns,
  };
}
