import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { factsOf } from "../factsOf";
import { formFacts } from "../forms/formFacts";
import { formsIn } from "../forms/formsIn";
import { scoreExamination } from "../scoreExamination";
import type { Submission } from "./Submission";

/**
 * Gathers what the rules ask from a workbook that was examined.
 *
 * @param profile null where nobody chose one: nothing is scored then.
 */
export function submissionOf(
  snapshot: Snapshot,
  examination: Examination,
  layouts: readonly FormLayout[],
  profile: ScoringProfile | null,
): Submission {
  const { funds } = formFacts(snapshot, layouts);
  return {
    snapshot,
    examination,
    forms: formsIn(snapshot, layouts),
    facts: [...factsOf(examination, ""), ...funds],
    explanations: [],
    previous: null,
    score: profile && scoreExamination(examination, funds, profile),
  };
}
