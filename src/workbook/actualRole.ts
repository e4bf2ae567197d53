import { parsePeriod, samePeriod, type ReportingPeriod } from "../domain/period";
import type { RecognisedTable } from "./RecognisedTable";

/**
 * The role of the column that holds the actual values of a period: the column whose header names the period, else one
 * that names its months but no year, else one that names neither.
 *
 * @returns undefined when the table has no such column.
 * @example actualRole(table, period2024) // "actual:2024"
 */
export function actualRole(
  { columns }: RecognisedTable,
  period: ReportingPeriod,
): string | undefined {
  const exact = columns.find(
    ({ role, period: own }) => role.startsWith("actual:") && own && samePeriod(own, period),
  );
  const months = columns.find(({ role }) => role !== "actual:?" && inYear(role, period));
  return (exact ?? months ?? columns.find(({ role }) => role === "actual:?"))?.role;
}

/** Whether an open role such as `actual:?H1`, taken to be of the period's year, is the period. */
function inYear(role: string, period: ReportingPeriod): boolean {
  if (!role.startsWith("actual:?")) return false;
  const own = parsePeriod(role.replace("actual:?", String(period.year)));
  return own !== undefined && samePeriod(own, period);
}
