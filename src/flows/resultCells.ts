import type { ReportingPeriod } from "../domain/period";
import { actualRole } from "../workbook/actualRole";
import type { Snapshot } from "../workbook/Workbook";
import type { PlanChoice } from "./choosePlan";

/** Where results stand, and what may change without being typed. */
export interface ResultCells {
  /** The id of the indicator whose result a cell holds, by `sheet row column`. */
  readonly owners: ReadonlyMap<string, string>;
  /** Ids of indicators with a formula in any of their cells. */
  readonly live: ReadonlySet<string>;
}

/** Maps the cells of the period's results to their indicators. */
export function resultCells(
  snapshot: Snapshot,
  statements: PlanChoice["statements"],
  period: ReportingPeriod,
): ResultCells {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const owners = new Map<string, string>();
  const live = new Set<string>();
  for (const { table, indicator, rows } of statements) {
    const role = actualRole(table, period);
    for (const { row } of rows) {
      for (const { sheet, row: at, column } of Object.values(row.cells).flat()) {
        const cell = sheets.get(sheet)?.cell(at, column);
        if ((cell?.formula ?? null) !== null) live.add(indicator.id);
      }
      for (const { sheet, row: at, column } of role === undefined ? [] : (row.cells[role] ?? [])) {
        owners.set(`${sheet} ${at} ${column}`, indicator.id);
      }
    }
  }
  return { owners, live };
}
