import type { ReportingPeriod } from "../domain/period";
import type { Locale } from "./Locale";
import { period as en } from "./en/period";
import { period as zh } from "./zh/period";

/**
 * The name of a reporting period. Values are year-to-date: the second quarter is the first half, the fourth the year.
 *
 * @example describePeriod({ year: 2024, through: 7, grain: "month" }, "zh") // "2024年1–7月"
 */
export function describePeriod({ year, through, grain }: ReportingPeriod, locale: Locale): string {
  const words = locale === "zh" ? zh : en;
  if (grain === "month") return words.months(year, through);
  if (through === 12) return words.year(year);
  if (through === 9) return words.threeQuarters(year);
  return through === 6 ? words.firstHalf(year) : words.firstQuarter(year);
}
