import { samePeriod, type ReportingPeriod } from "../domain/period";
import type { RecognisedTable } from "./RecognisedTable";

/**
 * The role of the column that holds the actual values of a period: the column whose header names the period, else one
 * that names no year at all.
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
  return (exact ?? columns.find(({ role }) => role === "actual:?"))?.role;
}
