import { parsePeriod, samePeriod, type ReportingPeriod } from "../domain/period";
import type { RecognisedTable } from "../workbook/RecognisedTable";

/**
 * The periods a workbook has actual-value columns for, each once, latest first. A column that names no year is of its table's
 * one target year. Beside targets of several years, one that names its months is of the open year, if that is among them; one that
 * names nothing may be of any, and is of none here.
 *
 * @param openYear this year, say; null when nobody said.
 * @example periodsOf(tables, 2024).map(formatPeriod) // ["2024H1", "2023"]
 */
export function periodsOf(
  tables: readonly RecognisedTable[],
  openYear: number | null,
): readonly ReportingPeriod[] {
  const periods: ReportingPeriod[] = [];
  for (const period of tables.flatMap((table) => periodsOfTable(table, openYear))) {
    if (!periods.some((known) => samePeriod(known, period))) periods.push(period);
  }
  return periods.sort((a, b) => b.year - a.year || b.through - a.through);
}

/**
 * The period to examine when nobody has chosen one: the latest the tables have a column for, else the first year with targets,
 * else the open year.
 *
 * @param years the years that have targets, ascending.
 */
export function choosePeriod(
  periods: readonly ReportingPeriod[],
  years: readonly number[],
  openYear: number,
): ReportingPeriod {
  return periods[0] ?? { year: years[0] ?? openYear, through: 12, grain: "year" };
}

function periodsOfTable(
  { columns }: RecognisedTable,
  openYear: number | null,
): readonly ReportingPeriod[] {
  const years = targetYears(columns, openYear);
  return columns.flatMap(({ role, period }) => {
    const own = period ?? openPeriod(role, years, openYear);
    return own ? [own] : [];
  });
}

function targetYears(
  columns: RecognisedTable["columns"],
  openYear: number | null,
): readonly number[] {
  const years = columns.flatMap(({ role }) => {
    if (role === "target:?") return openYear === null ? [] : [openYear];
    return role.startsWith("target:") ? [Number(role.slice("target:".length))] : [];
  });
  return [...new Set(years)];
}

function openPeriod(
  role: string,
  years: readonly number[],
  openYear: number | null,
): ReportingPeriod | undefined {
  if (!role.startsWith("actual:?")) return undefined;
  const [only] = years;
  const isAmong = role !== "actual:?" && openYear !== null && years.includes(openYear);
  const year = years.length === 1 ? only : isAmong ? openYear : undefined;
  return year === undefined ? undefined : parsePeriod(role.replace("actual:?", String(year)));
}
