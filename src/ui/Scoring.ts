import type { Finding } from "../domain/finding";
import type { FormScore } from "../domain/scoring/Score";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";

/** By which profile a form is scored, and what came of it. */
export interface Scoring {
  /** Empty until they are fetched. */
  readonly profiles: readonly ScoringProfile[];
  /** Null while nobody has chosen one. */
  readonly chosen: ScoringProfile | null;
  /** Null without a profile, and for a form that has nothing to score. */
  readonly form: FormScore | null;
  /** What is wrong with its weights. */
  readonly findings: readonly Finding[];
  /** Takes a profile's id; empty for none. */
  readonly onChoose: (id: string) => void;
}
