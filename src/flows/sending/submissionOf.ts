import type { Finding, Place } from "../../domain/finding";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { placeOf } from "../../workbook/placeOf";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { gatherFacts } from "../facts/gatherFacts";
import type { FactConflict } from "../facts/Reconciliation";
import { formsIn } from "../forms/formsIn";
import { printedScores } from "../forms/printedScores";
import { scoreKnown } from "../scoreKnown";
import { blankResults } from "./blankResults";
import { conflictVerdict } from "./conflictVerdict";
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
  const { facts } = book;
  const conflicts = new Map(
    book.conflicts.flatMap((each) =>
      each.readings.slice(0, 1).map(({ cell }) => [keyOf(placeOf(cell)), each] as const),
    ),
  );
  const findings = book.findings.map((each) => withVerdict(each, conflicts, examination));
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

/** A conflict with what evidence decides it, at the cell that is wrong. */
function withVerdict(
  found: Finding,
  conflicts: ReadonlyMap<string, FactConflict>,
  examination: Examination,
): Finding {
  if (found.code !== "facts/conflict") return found;
  const conflict = found.at ? conflicts.get(keyOf(found.at)) : undefined;
  const verdict = conflict && conflictVerdict(conflict, examination);
  const at = verdict?.wrong[0];
  return verdict && at ? { ...found, at, values: { ...found.values, verdict } } : found;
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
