import { isYearEnd } from "../../domain/period";
import type { ReportedYear } from "../../domain/ReportedYear";
import type { Examination } from "../Examination";

/**
 * What a submission reported for its year, to hold the next one against.
 *
 * @returns null for one of a part of a year.
 * @example reportedYear(examination) // { year: 2023, values: { "ind-01": 38.5, … } }
 */
export function reportedYear({
  period,
  entries,
}: Pick<Examination, "period" | "entries">): ReportedYear | null {
  if (!isYearEnd(period)) return null;
  const values = entries.flatMap(({ measure, observation }) =>
    measure && observation.kind === "number" ? [[measure.id, observation.value] as const] : [],
  );
  return { year: period.year, values: Object.fromEntries(values) };
}
