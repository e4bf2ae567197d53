import type { Finding } from "../domain/finding";
import type { FormLayout } from "../domain/forms/FormLayout";
import type { FormScore } from "../domain/scoring/Score";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { Snapshot } from "../workbook/Workbook";
import type { Examination } from "./Examination";
import { gatherFacts } from "./facts/gatherFacts";
import { formWeights, printedScores } from "./forms/printedScores";
import { weightFindings } from "./scoreExamination";
import { scoreKnown } from "./scoreKnown";

/** 得分 of a workbook, with what is wrong with its weights. */
export interface WorkbookScore {
  /** Null for a form that sets targets or has no indicators. */
  readonly form: FormScore | null;
  readonly findings: readonly Finding[];
}

/** 得分 of a workbook that was examined, as its check before sending gives it. */
export function scoreWorkbook(
  snapshot: Snapshot,
  examination: Examination,
  layouts: readonly FormLayout[],
  profile: ScoringProfile,
): WorkbookScore {
  const { tables, statements } = examination;
  const { facts } = gatherFacts(snapshot, examination, layouts);
  const printed = printedScores(snapshot, tables, statements, layouts);
  const form = scoreKnown(examination, { facts, printed }, profile);
  return { form, findings: form ? weightFindings(form, formWeights(printed)) : [] };
}
