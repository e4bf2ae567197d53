import type { Grid } from "../workbook/Grid";
import type { RecognisedTable } from "../workbook/RecognisedTable";

/** A column of a sheet with what stands over it in a table's heading, from the top, each text once. */
export interface HeadedColumn {
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The columns that have a heading in a table, known or not. A group counts for each column it is merged over, or, where nobody merged it, for those
 * to its right that have nothing beside it and a heading of their own below.
 *
 * @example headedColumns(grid, table).at(-1) // { column: 12, texts: ["完成目标可能性", "确定能"] }
 */
export function headedColumns(
  grid: Grid,
  { range, rows }: RecognisedTable,
): readonly HeadedColumn[] {
  const end = rows[0]?.top ?? range.top;
  const textAt = (row: number, column: number): string => grid.text(row, column).trim();
  const isHeadedBelow = (row: number, column: number): boolean => {
    const own = textAt(row, column);
    for (let below = row + 1; below < end; below += 1) {
      const text = textAt(below, column);
      if (text !== "" && text !== own) return true;
    }
    return false;
  };
  const groups = new Map<number, string>();
  const found: HeadedColumn[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const texts = new Set<string>();
    for (let row = range.top; row < end; row += 1) {
      const own = textAt(row, column);
      const isGrouped = isHeadedBelow(row, column);
      if (own !== "" || !isGrouped) groups.set(row, isGrouped ? own : "");
      texts.add(own === "" ? (groups.get(row) ?? "") : own);
    }
    texts.delete("");
    if (texts.size > 0) found.push({ column, texts: [...texts] });
  }
  return found;
}
