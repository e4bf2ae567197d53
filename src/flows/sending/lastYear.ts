import { isYearEnd } from "../../domain/period";
import type { Entry } from "../Examination";
import type { Submission } from "./Submission";

/**
 * The value of the year before: as the submission of that year reported it, else as a fact, else as this workbook states it, else the
 * baseline where that is of the year before.
 *
 * @returns null where nobody says it, and for the whole over components.
 */
export function lastYear(
  { measure, history }: Pick<Entry, "measure" | "history">,
  { examination, previous, facts }: Submission,
): number | null {
  if (!measure) return null;
  const year = examination.period.year - 1;
  const reported =
    previous?.period.year === year && isYearEnd(previous.period)
      ? previous.entries.find((each) => each.measure?.id === measure.id)?.observation
      : undefined;
  if (reported?.kind === "number") return reported.value;
  const fact = facts.find(
    (each) =>
      each.kind === "value" &&
      each.measure === measure.id &&
      each.period.year === year &&
      isYearEnd(each.period),
  );
  const known = fact?.value ?? history[year];
  return known ?? (measure.baselineYear === year ? measure.baseline : null);
}
