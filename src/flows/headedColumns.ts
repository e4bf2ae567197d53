import type { Grid } from "../workbook/Grid";
import type { RecognisedTable } from "../workbook/RecognisedTable";

/** A column of a sheet with what stands over it in a table's heading, from the top, each text once. */
export interface HeadedColumn {
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The columns that have a heading in a table, known or not: a group counts for each column it is merged over.
 *
 * @example headedColumns(grid, table).at(-1) // { column: 12, texts: ["完成目标可能性", "确定能"] }
 */
export function headedColumns(
  grid: Grid,
  { range, rows }: RecognisedTable,
): readonly HeadedColumn[] {
  const first = rows[0]?.top ?? range.top;
  const found: HeadedColumn[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const texts = new Set<string>();
    for (let row = range.top; row < first; row += 1) texts.add(grid.text(row, column).trim());
    texts.delete("");
    if (texts.size > 0) found.push({ column, texts: [...texts] });
  }
  return found;
}
