import { formatPeriod, parsePeriod, samePeriod, type ReportingPeriod } from "../domain/period";

/** The reports of a year as the field sends them: quarters, half-year, 1–7月 and the year. */
const reports = ["Q1", "H1", "-07", "Q3", ""];

/**
 * The periods a person may choose besides those the workbook has columns for.
 *
 * @param years the years the plan has targets for.
 * @param present always among the answer, whatever the years.
 * @example periodsOffered([2024], [], present).map(formatPeriod) // ["2024Q1", "2024H1", "2024-07", "2024Q3", "2024"]
 */
export function periodsOffered(
  years: readonly number[],
  inWorkbook: readonly ReportingPeriod[],
  present: ReportingPeriod,
): readonly ReportingPeriod[] {
  const usual = years.flatMap((year) =>
    reports.flatMap((report) => parsePeriod(`${year}${report}`) ?? []),
  );
  const isElsewhere = (period: ReportingPeriod): boolean =>
    !inWorkbook.some((one) => samePeriod(one, period));
  const offered = usual.filter(isElsewhere);
  const isListed = !isElsewhere(present) || offered.some((one) => samePeriod(one, present));
  return isListed ? offered : [...offered, present];
}

/** A key under which a period is the same whatever its grain: `2024-06` for 2024H1. */
export function periodKey({ year, through }: ReportingPeriod): string {
  return formatPeriod({ year, through, grain: "month" });
}
