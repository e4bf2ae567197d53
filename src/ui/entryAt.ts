import type { Entry } from "../flows/Examination";
import type { CellRef } from "../workbook/Workbook";

/** The entry a cell belongs to: the one that has it among its cells, else the first that has a cell in its row. */
export function entryAt(entries: readonly Entry[], cell: CellRef): Entry | undefined {
  const inRow = entries.filter(({ cells }) =>
    Object.values(cells).some(({ sheet, row }) => sheet === cell.sheet && row === cell.row),
  );
  return (
    inRow.find(({ cells }) =>
      Object.values(cells).some(({ row, column }) => row === cell.row && column === cell.column),
    ) ?? inRow[0]
  );
}
