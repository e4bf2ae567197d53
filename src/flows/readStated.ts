import { isYearEnd, type ReportingPeriod } from "../domain/period";
import { actualRole } from "../workbook/actualRole";
import type { MeasuredValue } from "../workbook/readCells";
import { readStatement, type Statement } from "../workbook/readStatement";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { Snapshot } from "../workbook/Workbook";
import type { Stated } from "./Stated";

/** Reads everything a table says of an indicator that matters for a period. */
export function readStated(
  snapshot: Snapshot,
  table: RecognisedTable,
  statement: Statement,
  period: ReportingPeriod,
): Stated {
  const { columns } = table;
  const target = (role: string): readonly MeasuredValue[] =>
    readStatement(snapshot, statement, role, "target");
  const targetColumns = columns.filter(({ role }) => role.startsWith("target:"));
  const role = actualRole(table, period);
  const earlier = columns.filter(
    ({ period: own }) => own && isYearEnd(own) && own.year < period.year,
  );
  return {
    table,
    indicator: statement.indicator,
    baseline: target("baseline"),
    targets: new Map(
      targetColumns.map((column) => [yearOf(column.role, period), target(column.role)]),
    ),
    actual: role === undefined ? null : readStatement(snapshot, statement, role, "value"),
    earlier: new Map(
      earlier.map((column) => [
        column.period?.year ?? 0,
        readStatement(snapshot, statement, column.role, "value"),
      ]),
    ),
  };
}

/** `target:?` is of a year nobody says: the period's. */
function yearOf(role: string, { year }: ReportingPeriod): number {
  const said = role.slice("target:".length);
  return said === "?" ? year : Number(said);
}
