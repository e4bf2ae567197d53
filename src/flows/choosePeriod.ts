import { samePeriod, type ReportingPeriod } from "../domain/period";
import type { RecognisedTable } from "../workbook/RecognisedTable";

/**
 * The periods a workbook has actual-value columns for, each once, latest first.
 *
 * @example periodsOf(tables).map(formatPeriod) // ["2024H1", "2023"]
 */
export function periodsOf(tables: readonly RecognisedTable[]): readonly ReportingPeriod[] {
  const periods: ReportingPeriod[] = [];
  for (const { period } of tables.flatMap(({ columns }) => columns)) {
    if (period && !periods.some((known) => samePeriod(known, period))) periods.push(period);
  }
  return periods.sort((a, b) => b.year - a.year || b.through - a.through);
}

/**
 * The period to examine when nobody has chosen one: the latest the tables have a column for, else the first year with targets.
 *
 * @param years the years that have targets, ascending; at least one.
 */
export function choosePeriod(
  periods: readonly ReportingPeriod[],
  years: readonly number[],
): ReportingPeriod {
  return periods[0] ?? { year: years[0] ?? 0, through: 12, grain: "year" };
}
