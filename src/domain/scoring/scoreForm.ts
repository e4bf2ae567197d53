import type { Assessment } from "../assessment";
import { sum } from "../decimal";
import type { FundsFact } from "../fact";
import type { Indicator, Measure } from "../indicator";
import type { ReportingPeriod } from "../period";
import { executionOf } from "./executionOf";
import { executionPoints } from "./executionPoints";
import { nonePrinted, type PrintedWeights } from "./PrintedWeights";
import type { ClassScore, Execution, FormScore, Score, Tally } from "./Score";
import { scoreMeasure } from "./scoreMeasure";
import type { Rating, ScoringProfile } from "./ScoringProfile";
import { weightsOf, type ClassWeights } from "./weightsOf";

/** One indicator of a form, with how each of its measures stands. */
export interface ScoredRow {
  readonly indicator: Indicator;
  readonly parts: readonly { readonly measure: Measure; readonly assessment: Assessment }[];
}

/** What the weights of a whole form come to. */
export const fullMarks = 100;

/**
 * 得分 of a form by a profile: each indicator and component, each class, the total and its rating. A whole over components has the sum of their
 * points. What is not known has no points, and then its class and the total have none either: only what has been scored so far, and of how much.
 *
 * @param funds amounts of the period, where known; without them the execution rate is not scored.
 * @param printed weights that the form prints; they count in place of the profile's.
 * @example scoreForm(rows, period, [], standard).total // { weight: 100, points: null, scored: 86.4, scoredWeight: 90 }
 */
export function scoreForm(
  rows: readonly ScoredRow[],
  period: ReportingPeriod,
  funds: readonly FundsFact[],
  profile: ScoringProfile,
  printed: PrintedWeights = nonePrinted,
): FormScore {
  const indicators = rows.map(({ indicator }) => indicator);
  const execution = executionOf(funds, period);
  const scores = new Map<string, Score>();
  const classes = weightsOf(indicators, period.year, profile, printed.ofMeasures).map((one) => {
    for (const row of rows) {
      if (one.weights.has(row.indicator.id)) scoreRow(row, one, profile, scores);
    }
    return classScore(one, scores, execution, printed);
  });
  const total = tally(classes);
  return { profile, scores, classes, execution, total, rating: ratingOf(total, profile) };
}

function scoreRow(
  { indicator, parts }: ScoredRow,
  { weights }: ClassWeights,
  profile: ScoringProfile,
  scores: Map<string, Score>,
): void {
  const own = parts.flatMap(({ measure, assessment }) => {
    const weight = weights.get(measure.id);
    if (weight === undefined) return [];
    const score = scoreMeasure(measure, assessment, weight, profile);
    scores.set(measure.id, score);
    return [score];
  });
  if (indicator.components.length > 0) {
    scores.set(indicator.id, wholeOf(own, weights.get(indicator.id) ?? 0));
  }
}

function wholeOf(parts: readonly Score[], weight: number): Score {
  const lacking = parts.find(({ points }) => points === null);
  const deductions = parts.flatMap(({ suggestedDeduction }) => suggestedDeduction ?? []);
  return {
    weight,
    points: lacking ? null : sum(parts.map(({ points }) => points ?? 0)),
    formula: "parts",
    notScored: lacking?.notScored ?? null,
    range: null,
    deviation: null,
    suggestedDeduction: deductions.length === 0 ? null : sum(deductions),
  };
}

function classScore(
  { scored: { name, weight: share, execution: takesExecution }, indicators }: ClassWeights,
  scores: ReadonlyMap<string, Score>,
  execution: Execution,
  printed: PrintedWeights,
): ClassScore {
  const isExecution = indicators.length === 0 && takesExecution;
  if (isExecution) {
    const weight = printed.execution ?? share;
    const points = "rate" in execution ? executionPoints(execution.rate, weight) : null;
    return { name, isExecution, ...tally([tallyOf({ weight, points })]) };
  }
  const parts = indicators.flatMap(({ id }) => scores.get(id) ?? []);
  return { name, isExecution, ...tally(parts.map(tallyOf)) };
}

function tallyOf({ weight, points }: Pick<Score, "weight" | "points">): Tally {
  return { weight, points, scored: points ?? 0, scoredWeight: points === null ? 0 : weight };
}

function tally(parts: readonly Tally[]): Tally {
  const weight = sum(parts.map((part) => part.weight));
  const scored = sum(parts.map((part) => part.scored));
  const scoredWeight = sum(parts.map((part) => part.scoredWeight));
  return { weight, points: scoredWeight === weight ? scored : null, scored, scoredWeight };
}

function ratingOf({ weight, points }: Tally, { ratings }: ScoringProfile): Rating | null {
  if (points === null || weight !== fullMarks) return null;
  return ratings.find(({ from }) => points >= from)?.rating ?? null;
}
