import type { Assessment } from "../domain/assessment";
import { difference, quotient } from "../domain/decimal";
import { lensNote } from "../domain/scoring/lensNote";
import type { FormScore, Score } from "../domain/scoring/Score";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import { stepAt } from "../domain/scoring/stepAt";
import type { Locale } from "./Locale";
import { printNumber, printShare } from "./printQuantity";
import { scoringWords } from "./scoringWords";

/** A score in words: what there is, and how it came about. */
export interface ScoreText {
  /** `9.05 / 10 分`, or that it is not scored. */
  readonly answer: string;
  /** The calculation or why there is none, what asks for an explanation, and where points and status disagree. */
  readonly sentences: readonly string[];
}

/** Points as forms print them. */
const print = (points: number): string => printNumber(points, 2);

/**
 * Says how many points a measure or a whole has, and why.
 *
 * @param decimals of the indicator, to which its value and target are printed.
 * @example describeScore(score, assessment, 2, standard, "zh")
 * // { answer: "9.05 / 10.00 分", sentences: ["10.00 × 0.95 ÷ 1.05 = 9.05"] }
 */
export function describeScore(
  score: Score,
  assessment: Assessment,
  decimals: number,
  profile: ScoringProfile,
  locale: Locale,
): ScoreText {
  const words = scoringWords(locale);
  const { points, notScored, range, deviation } = score;
  const isDue = assessment.elapsed === 1;
  const sentences = [
    notScored === null
      ? calculation(score, assessment, decimals, profile, locale)
      : words.notScored[notScored],
    range && words.range(print(range.least), print(range.most)),
    !isDue && points !== null && words.provisional,
    deviation !== null && words.deviation(printShare(Math.abs(deviation))),
    ...describeScoreNotes(score, assessment, locale),
  ];
  return {
    answer: describePoints(score, locale),
    sentences: sentences.filter((sentence) => typeof sentence === "string"),
  };
}

/**
 * What has to be read beside the points: a suggested deduction, and that points and status disagree.
 *
 * @example describeScoreNotes(score, assessment, "zh") // ["得了分值的 95%，但从起点到目标值只走了 0%：得分高不等于进度好。"]
 */
export function describeScoreNotes(
  score: Score,
  assessment: Assessment,
  locale: Locale,
): readonly string[] {
  const { suggestedDeduction } = score;
  const said = disagreement(score, assessment, locale);
  return [
    ...(suggestedDeduction === null
      ? []
      : [scoringWords(locale).deduction(print(suggestedDeduction))]),
    ...(said === null ? [] : [said]),
  ];
}

/** @example describePoints(score, "zh") // "9.05 / 10.00 分" */
export function describePoints(
  { weight, points }: Pick<Score, "weight" | "points">,
  locale: Locale,
): string {
  const words = scoringWords(locale);
  return points === null ? words.open(print(weight)) : words.points(print(points), print(weight));
}

function calculation(
  { weight, points, formula }: Score,
  { value, target }: Assessment,
  decimals: number,
  { satisfaction, atMost }: ScoringProfile,
  locale: Locale,
): string {
  const words = scoringWords(locale);
  const [v, t] = [printNumber(value ?? 0, decimals), printNumber(target ?? 0, decimals)];
  const [w, p] = [print(weight), print(points ?? 0)];
  if (formula === "parts") return words.parts;
  if (formula === "grade") return words.done;
  if (formula === "satisfaction") {
    return words.satisfaction(v, printShare(stepAt(satisfaction, value ?? 0)));
  }
  const short = difference(value ?? 0, target ?? 0) * (formula === "atMost" ? -1 : 1);
  if (short >= 0) return words.reached;
  if (formula === "atLeast") return words.ratio(w, v, t, p);
  return atMost === "inverse" ? words.ratio(w, t, v, p) : words.linear(w, v, t, p);
}

function disagreement(score: Score, assessment: Assessment, locale: Locale): string | null {
  const words = scoringWords(locale);
  const note = lensNote(score, assessment);
  if (note === null || score.points === null) return null;
  const share = printShare(quotient(score.points, score.weight));
  if (note === "pointsBehind") return words.behind(share);
  const { progress } = assessment;
  return progress === null || progress < 0
    ? words.ahead(share)
    : words.aheadByProgress(share, printShare(progress));
}

/** @example describeTotal(scored, "zh") // "全表 90.87 分，优" */
export function describeTotal({ total, rating }: FormScore, locale: Locale): string {
  const words = scoringWords(locale);
  return total.points !== null && rating !== null
    ? words.complete(print(total.points), words.ratings[rating])
    : words.total(print(total.scored), print(total.scoredWeight));
}
