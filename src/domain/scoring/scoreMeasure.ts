import Big from "big.js";
import type { Assessment } from "../assessment";
import { product, roundHalfUp } from "../decimal";
import type { Measure } from "../indicator";
import type { NotScored, Score, ScoreFormula } from "./Score";
import type { ScoringProfile } from "./ScoringProfile";
import { stepAt } from "./stepAt";

type Goal = Pick<Measure, "shape" | "direction" | "comparator">;

/**
 * 得分 of one measure, from the value its status was judged by: rounded to the indicator's decimals, against the year's target.
 *
 * ≥: V ≥ T is the full weight, else W·V/T. ≤: V ≤ T is the full weight, else as the profile says. =: as ≥, or as ≤ where lower is better. Satisfaction: by
 * the profile's steps alone. A state that is to be reached (建成) is the full weight when it is reached; short of that a person gives a grade.
 *
 * @param assessment of the measure; what it calls invalid, unconfirmed or missing has no points.
 * @example scoreMeasure({ shape: "improve", direction: "up", comparator: ">=" }, assessed(0.95, 1), 10, standard).points // 9.5
 * Source: docs/decisions/0009-scores-beside-the-status.md.
 */
export function scoreMeasure(
  goal: Goal,
  assessment: Assessment,
  weight: number,
  profile: ScoringProfile,
): Score {
  const formula = formulaOf(goal);
  const { value, target, deviation } = assessment;
  const nothing = { weight, points: null, formula, deviation, range: null };
  const why = notScored(assessment);
  if (why !== null || value === null || target === null) {
    return { ...nothing, notScored: why ?? "noValue", suggestedDeduction: null };
  }
  const suggestedDeduction = deduction(goal, deviation, weight, profile);
  if (formula === "grade" && value < target) {
    const range = gradeRange(value > 0 ? "second" : "third", weight, profile);
    return { ...nothing, range, notScored: "needsGrade", suggestedDeduction };
  }
  const share = shareOf(formula, value, target, profile);
  if (share === null) return { ...nothing, notScored: "noRatio", suggestedDeduction };
  const points = roundHalfUp(Number(share.times(weight)), 2);
  return { ...nothing, points, notScored: null, suggestedDeduction };
}

/** How a measure is scored. @example formulaOf({ shape: "growth", direction: "down", comparator: "<=" }) // "atMost" */
function formulaOf({ shape, direction, comparator }: Goal): ScoreFormula {
  if (shape === "survey" && direction === "up") return "satisfaction";
  if (shape === "milestone") return "grade";
  if (comparator === "=") return direction === "down" ? "atMost" : "atLeast";
  return comparator === ">=" || comparator === ">" ? "atLeast" : "atMost";
}

function notScored({ status }: Assessment): NotScored | null {
  if (status === "missing") return "noValue";
  return status === "notAssessed" || status === "invalid" || status === "unconfirmed"
    ? status
    : null;
}

/** The share of the weight, 0 to 1; null where the formula has no answer. */
function shareOf(
  formula: ScoreFormula,
  value: number,
  target: number,
  { satisfaction, atMost }: ScoringProfile,
): Big | null {
  if (formula === "satisfaction") return new Big(stepAt(satisfaction, value));
  const isReached = formula === "atMost" ? value <= target : value >= target;
  if (isReached) return new Big(1);
  if (formula === "atLeast") return target > 0 ? atLeastNothing(new Big(value).div(target)) : null;
  if (atMost === "inverse") return target >= 0 ? new Big(target).div(value) : null;
  return target > 0 ? atLeastNothing(new Big(2).minus(new Big(value).div(target))) : null;
}

function atLeastNothing(share: Big): Big {
  return share.lt(0) ? new Big(0) : share;
}

/** The points that belong to the second or the third of the three grades. */
function gradeRange(
  grade: "second" | "third",
  weight: number,
  { grades: [first, second] }: ScoringProfile,
): Score["range"] {
  const [least, most] = grade === "second" ? [second, first] : [0, second];
  return {
    least: roundHalfUp(product(weight, least), 2),
    most: roundHalfUp(product(weight, most), 2),
  };
}

/** Only what is better than the target by so much is over-completed; missing it by as much has already cost points. */
function deduction(
  { direction }: Goal,
  deviation: number | null,
  weight: number,
  { overCompletion }: ScoringProfile,
): number | null {
  if (deviation === null) return null;
  const over = direction === "down" ? -deviation : deviation;
  const share = stepAt(overCompletion, over);
  return share === 0 ? null : roundHalfUp(product(weight, share), 2);
}
