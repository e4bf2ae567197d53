import type { Fact } from "../../domain/fact";
import { isYearEnd, type ReportingPeriod } from "../../domain/period";
import type { Entry } from "../Examination";
import type { Submission } from "./Submission";

/**
 * The values of the year before: as the submission of that year reported them, else as facts, else as this workbook states them, else the
 * baseline where that is of the year before.
 *
 * @returns tells the value of one entry; null where nobody says it, and for the whole over components.
 */
export function lastYear({
  examination,
  previous,
  facts,
}: Submission): (entry: Pick<Entry, "measure" | "history">) => number | null {
  const year = examination.period.year - 1;
  const isThen = (period: ReportingPeriod): boolean => period.year === year && isYearEnd(period);
  const stored = new Map(facts.flatMap((fact) => valueOf(fact, isThen)));
  const reported = new Map(previous?.year === year ? Object.entries(previous.values) : []);
  return ({ measure, history }) => {
    if (!measure) return null;
    const known = reported.get(measure.id) ?? stored.get(measure.id) ?? history[year];
    return known ?? (measure.baselineYear === year ? measure.baseline : null);
  };
}

function valueOf(
  fact: Fact,
  isThen: (period: ReportingPeriod) => boolean,
): readonly (readonly [string, number])[] {
  return fact.kind === "value" && isThen(fact.period) ? [[fact.measure, fact.value]] : [];
}
