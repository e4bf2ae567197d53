import { finding, type Finding } from "../../../domain/finding";
import type { ScoreDifference } from "../../../domain/ExplanationFacts";
import { measuresOf } from "../../../domain/indicator";
import { measureName } from "../../../domain/measureName";
import type { FormScore } from "../../../domain/scoring/Score";
import { placeOf } from "../../../workbook/placeOf";
import { printedWeights, type PrintedRow, type PrintedScores } from "../../forms/printedScores";
import { scoreExamination } from "../../scoreExamination";
import { printedColumn } from "../printedColumn";
import type { Rule } from "../Rule";
import type { Submission } from "../Submission";

/** Points are compared to this. */
const tolerance = 0.05;

/**
 * The points that a form prints are no more than their weight, those that a chosen profile gives with the weights of the form, and come to its
 * total.
 */
export const scoreDiffers: Rule = {
  codes: ["score/differs"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => submission.printed.flatMap((printed) => ofForm(printed, submission)),
};

function ofForm(printed: PrintedScores, submission: Submission): readonly Finding[] {
  const { examination, facts, score } = submission;
  const funds = facts.filter((fact) => fact.kind === "funds");
  const own = score && scoreExamination(examination, funds, score.profile, printedWeights(printed));
  const rows = printed.rows.flatMap((row) => ofRow(row, own));
  return [...rows, ...ofTotal(printed, submission)];
}

function ofRow(row: PrintedRow, own: FormScore | null): readonly Finding[] {
  const { indicator, component, weight, score } = row;
  if (!score) return [];
  const measure = measuresOf(indicator).find((each) => each.component === component);
  const points = own?.scores.get(measure?.id ?? indicator.id)?.points ?? null;
  const [kind, expected]: readonly [ScoreDifference, number | null] =
    weight && score.value > weight.value ? ["aboveWeight", weight.value] : ["calculated", points];
  if (expected === null || isSame(score.value, expected)) return [];
  const name = measure ? measureName(measure) : indicator.name;
  const facts = { kind, name, printed: score.value, expected };
  return [finding("score/differs", placeOf(score.cell), indicator.id, facts)];
}

function ofTotal(printed: PrintedScores, submission: Submission): readonly Finding[] {
  const { sum } = printedColumn(printed, "score", submission);
  const total = printed.total?.score;
  if (sum === null || !total || isSame(total.value, sum)) return [];
  const facts = { kind: "total", name: "", printed: total.value, expected: sum } as const;
  return [finding("score/differs", placeOf(total.cell), null, facts)];
}

/** Doubles of hundredths differ by less than a millionth. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-6;
}
