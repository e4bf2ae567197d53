import { lensNote, type LensNote } from "../domain/scoring/lensNote";
import type { FormScore, Score } from "../domain/scoring/Score";
import type { Entry } from "./Examination";

/** What has to be read beside the points of one measure. */
export interface ScoreNote {
  readonly entry: Entry;
  readonly score: Score;
  /** Null where points and status say the same. */
  readonly note: LensNote | null;
}

/**
 * The measures whose points do not say it all: those that disagree with the status, and those with a suggested deduction, which is not made. In the order of
 * the entries.
 *
 * @example scoreNotes(entries, score).map(({ note }) => note) // ["pointsAhead"]
 */
export function scoreNotes(entries: readonly Entry[], { scores }: FormScore): readonly ScoreNote[] {
  return entries.flatMap((entry) => {
    const score = entry.measure && scores.get(entry.measure.id);
    if (!score) return [];
    const note = lensNote(score, entry.assessment);
    return note === null && score.suggestedDeduction === null ? [] : [{ entry, score, note }];
  });
}
