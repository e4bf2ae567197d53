import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { gatherFacts } from "../facts/gatherFacts";
import { formsIn } from "../forms/formsIn";
import { printedScores } from "../forms/printedScores";
import { scoreKnown } from "../scoreKnown";
import { blankResults } from "./blankResults";
import { explanationsOf } from "./explanationsOf";
import { rowReasons } from "./rowReasons";
import type { Submission } from "./Submission";

/** What a person adds to a workbook for its check. */
export type SubmissionOptions = Pick<Submission, "previous"> & {
  /** Null where nobody chose one: nothing is scored then. */
  readonly profile: ScoringProfile | null;
};

/** Gathers what the rules ask from a workbook that was examined. */
export function submissionOf(
  snapshot: Snapshot,
  examination: Examination,
  layouts: readonly FormLayout[],
  { profile, previous }: SubmissionOptions,
): Submission {
  const book = gatherFacts(snapshot, examination, layouts);
  const { facts, findings } = book;
  const reasons = rowReasons(snapshot, examination.statements);
  const printed = printedScores(snapshot, examination.tables, examination.statements, layouts);
  return {
    snapshot,
    examination: { ...examination, findings: [...examination.findings, ...findings] },
    forms: formsIn(snapshot, layouts),
    facts,
    money: book.readings.filter(({ indicator }) => indicator === null),
    blanks: blankResults(book, examination),
    reasons,
    explanations: explanationsOf(snapshot, examination, reasons),
    printed,
    previous,
    score: profile && scoreKnown(examination, { facts, printed }, profile),
  };
}
