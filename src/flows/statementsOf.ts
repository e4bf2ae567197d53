import type { RowMatch } from "../workbook/PlanMatch";
import type { Statement } from "../workbook/readStatement";
import type { RecognisedTable } from "../workbook/RecognisedTable";

/** The rows that state one indicator, with the table they are in. */
export interface TableStatement extends Statement {
  readonly table: RecognisedTable;
}

/** Gathers the rows of each indicator, table by table, in the order of the workbook. */
export function statementsOf(matches: readonly RowMatch[]): readonly TableStatement[] {
  const found = new Map<string, RowMatch[]>();
  for (const match of matches) {
    const { sheet, range } = match.table;
    const key = `${sheet} ${range.top} ${range.left} ${match.indicator.id}`;
    const known = found.get(key);
    if (known) known.push(match);
    else found.set(key, [match]);
  }
  return [...found.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ table: first.table, indicator: first.indicator, rows }] : [];
  });
}
