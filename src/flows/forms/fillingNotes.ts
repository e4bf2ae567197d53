import type { Fact } from "../../domain/fact";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { scoreKnown } from "../scoreKnown";
import { scoreNotes, type ScoreNote } from "../scoreNotes";
import { printedScores } from "./printedScores";
import type { Filling } from "./Proposal";

/**
 * What has to be read beside the points that a filling proposes: where points and status disagree, and deductions that are suggested.
 *
 * @param facts of the workbook.
 * @returns nothing where no points are proposed.
 */
export function fillingNotes(
  { proposals }: Filling,
  snapshot: Snapshot,
  examination: Examination,
  facts: readonly Fact[],
  profile: ScoringProfile | null,
  layouts: readonly FormLayout[],
): readonly ScoreNote[] {
  if (!profile || !proposals.some(({ field }) => field === "score")) return [];
  const { tables, statements, entries } = examination;
  const printed = printedScores(snapshot, tables, statements, layouts);
  const score = scoreKnown(examination, { facts, printed }, profile);
  return score ? scoreNotes(entries, score) : [];
}
