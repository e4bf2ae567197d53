import type { Fact } from "../domain/fact";
import type { FormScore } from "../domain/scoring/Score";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { Examination } from "./Examination";
import { formWeights, type PrintedScores } from "./forms/printedScores";
import { scoreExamination } from "./scoreExamination";

/**
 * 得分 of an examined form with all that its workbook knows: the amounts that were spent, and the weights that a form prints.
 *
 * @returns null for a form that sets targets or has no indicators.
 * @example scoreKnown(examination, { facts, printed }, standard)?.execution // { budget: 40957, executed: 38909.15, rate: 0.95 }
 */
export function scoreKnown(
  examination: Examination,
  known: { readonly facts: readonly Fact[]; readonly printed: readonly PrintedScores[] },
  profile: ScoringProfile,
): FormScore | null {
  const funds = known.facts.filter((fact) => fact.kind === "funds");
  return scoreExamination(examination, funds, profile, formWeights(known.printed));
}
