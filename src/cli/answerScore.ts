import type { Rating } from "../domain/scoring/ScoringProfile";
import type { ClassScore, Execution, FormScore, Score, Tally } from "../domain/scoring/Score";
import { isYearEnd, type ReportingPeriod } from "../domain/period";

/** 得分 of the form in the JSON contract. */
export interface FormScoreAnswer {
  readonly profile: string;
  readonly title: string;
  /** Whether the year is not over, so that this is what the values so far would earn. */
  readonly provisional: boolean;
  readonly classes: readonly ClassScore[];
  readonly execution: Execution;
  readonly total: Tally;
  readonly rating: Rating | null;
}

/** How an indicator's `score` came about; the points themselves are `score`. */
export type ScoringAnswer = Omit<Score, "points">;

/** Puts the scores of a form into the form of the JSON contract. */
export function answerFormScore(
  { profile, classes, execution, total, rating }: FormScore,
  period: ReportingPeriod,
): FormScoreAnswer {
  const { id, title } = profile;
  const provisional = !isYearEnd(period);
  return { profile: id, title, provisional, classes, execution, total, rating };
}

/** The score of an entry by its id, split into points and the rest; both null without one. */
export function answerScore(
  formScore: FormScore | null,
  id: string,
): { readonly score: number | null; readonly scoring: ScoringAnswer | null } {
  const found = formScore?.scores.get(id);
  if (!found) return { score: null, scoring: null };
  const { points, ...scoring } = found;
  return { score: points, scoring };
}
