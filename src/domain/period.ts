/** 报告期: how far into a year a report goes. Values in this field are year-to-date, so a period is a year and its last month. */
export interface ReportingPeriod {
  readonly year: number;
  /** The last month the report covers, 1 to 12. */
  readonly through: number;
  /** How the period was named; two periods that cover the same months are the same whatever their grain. */
  readonly grain: "year" | "half" | "quarter" | "month";
}

const code = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/**
 * Reads a period code.
 *
 * @returns undefined when the text is not a period code.
 * @example parsePeriod("2024H1") // { year: 2024, through: 6, grain: "half" }
 */
export function parsePeriod(text: string): ReportingPeriod | undefined {
  const match = code.exec(text.trim());
  if (!match) return undefined;
  const [, year, half, quarter, month] = match;
  if (half) return { year: Number(year), through: Number(half) * 6, grain: "half" };
  if (quarter) return { year: Number(year), through: Number(quarter) * 3, grain: "quarter" };
  if (month) return { year: Number(year), through: Number(month), grain: "month" };
  return { year: Number(year), through: 12, grain: "year" };
}

/**
 * Writes a period as its code; the inverse of {@link parsePeriod}.
 *
 * @example formatPeriod({ year: 2024, through: 7, grain: "month" }) // "2024-07"
 */
export function formatPeriod({ year, through, grain }: ReportingPeriod): string {
  switch (grain) {
    case "year":
      return String(year);
    case "half":
      return `${year}H${through / 6}`;
    case "quarter":
      return `${year}Q${through / 3}`;
    case "month":
      return `${year}-${String(through).padStart(2, "0")}`;
  }
}

/** Whether two periods cover the same months: 2024H1 and 2024-06 do. */
export function samePeriod(a: ReportingPeriod, b: ReportingPeriod): boolean {
  return a.year === b.year && a.through === b.through;
}

/**
 * The share of the year that has gone by at the end of the period, 0 to 1.
 *
 * @example elapsedShare({ year: 2024, through: 9, grain: "quarter" }) // 0.75
 */
export function elapsedShare({ through }: ReportingPeriod): number {
  return through / 12;
}

/** Whether the period ends with its year, so that the year's target is due. */
export function isYearEnd({ through }: ReportingPeriod): boolean {
  return through === 12;
}
