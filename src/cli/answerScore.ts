import type { Assessment } from "../domain/assessment";
import { lensNote, type LensNote } from "../domain/scoring/lensNote";
import type { Rating } from "../domain/scoring/ScoringProfile";
import type { ClassScore, Execution, FormScore, Score, Tally } from "../domain/scoring/Score";
import { isYearEnd, type ReportingPeriod } from "../domain/period";
import type { ScoreNote } from "../flows/scoreNotes";

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
export interface ScoringAnswer extends Omit<Score, "points"> {
  /** How points and status disagree; null where they do not. */
  readonly note: LensNote | null;
}

/** What has to be read beside the points that a form is filled with. */
export interface ScoreNoteAnswer extends ScoringAnswer {
  readonly indicator: string;
  readonly component: string | null;
  readonly name: string;
  readonly score: number | null;
}

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
  assessment: Assessment,
): { readonly score: number | null; readonly scoring: ScoringAnswer | null } {
  const found = formScore?.scores.get(id);
  if (!found) return { score: null, scoring: null };
  const { points, ...scoring } = found;
  return { score: points, scoring: { ...scoring, note: lensNote(found, assessment) } };
}

/** Puts a note beside points into the form of the JSON answer. */
export function answerScoreNote({ entry, score, note }: ScoreNote): ScoreNoteAnswer {
  const { id, name } = entry.indicator;
  const { points, ...scoring } = score;
  return { indicator: id, component: entry.component, name, score: points, ...scoring, note };
}
