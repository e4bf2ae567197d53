import { finding, type Finding } from "../../../domain/finding";
import type { Shape } from "../../../domain/indicator";
import { placeOf } from "../../../workbook/placeOf";
import type { Entry } from "../../Examination";
import type { Rule } from "../Rule";
import { lastYear } from "../lastYear";

/** From this change against last year on, a value is worth a second look. */
const jumpFrom = 0.2;
/** So many median deviations from the median of the years before is far out. */
const deviationsFrom = 3;
/** Fewer years have no usual spread. */
const leastYears = 4;

/** Counts that begin anew or add up, rates of growth and states jump by their nature. */
const jumps: readonly Shape[] = ["annual", "cumulative", "growth", "milestone", "neutral"];

/**
 * A value far from those of the years before, unless it went towards its target and no further. What is only monitored is hinted at while
 * typing.
 */
export const valueJump: Rule = {
  codes: ["value/jump"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const { findings, entries, period, use } = submission.examination;
    const known = findings.filter(({ code }) => code === "value/jump");
    if (use !== "reporting") return known;
    const before = lastYear(submission);
    return [...known, ...entries.flatMap((entry) => jumpOf(entry, before(entry), period.year - 1))];
  },
};

function jumpOf(entry: Entry, before: number | null, year: number): readonly Finding[] {
  const { indicator, measure, observation, assessment, cells, history } = entry;
  if (!measure || observation.kind !== "number") return [];
  if (jumps.includes(measure.shape) || assessment.status === "invalid") return [];
  const { value } = observation;
  if (before === null || isOnTheWay(before, value, assessment.target)) return [];
  const isFar = before !== 0 && Math.abs(value - before) > jumpFrom * Math.abs(before);
  if (!isFar && !isOutlier(value, Object.values(history))) return [];
  const at = cells["actual"] ? placeOf(cells["actual"]) : null;
  const facts = { value, before, year };
  return [{ ...finding("value/jump", at, indicator.id, facts), severity: "warning" }];
}

function isOnTheWay(before: number, value: number, target: number | null): boolean {
  if (target === null) return false;
  return Math.min(before, target) <= value && value <= Math.max(before, target);
}

function isOutlier(value: number, known: readonly number[]): boolean {
  if (known.length < leastYears) return false;
  const middle = median(known);
  const spread = median(known.map((each) => Math.abs(each - middle)));
  return spread > 0 && Math.abs(value - middle) > deviationsFrom * spread;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
