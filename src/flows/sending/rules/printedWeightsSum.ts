import { finding, type Finding } from "../../../domain/finding";
import { fullMarks } from "../../../domain/scoring/scoreForm";
import { placeOf } from "../../../workbook/placeOf";
import type { PrintedScores } from "../../forms/printedScores";
import { printedColumn } from "../printedColumn";
import type { Rule } from "../Rule";
import type { Submission } from "../Submission";

/** The weights that a form prints come to full marks: its rows with the execution rate, and the total that it states. */
export const printedWeightsSum: Rule = {
  codes: ["weights/sum"],
  basis: "form",
  onMissing: "silent",
  find: (submission) => submission.printed.flatMap((printed) => ofForm(printed, submission)),
};

function ofForm(printed: PrintedScores, submission: Submission): readonly Finding[] {
  const { points, sum: ofRows } = printedColumn(printed, "weight", submission);
  const stated = printed.total?.weight ?? null;
  const at = stated ?? points[0];
  const sums = [ofRows, points.length === 0 ? null : (stated?.value ?? null)];
  const sum = sums.find((each) => each !== null && each !== fullMarks) ?? null;
  if (!at || sum === null) return [];
  const facts = { profile: null, full: fullMarks, sum, empty: [] };
  return [finding("weights/sum", placeOf(at.cell), null, facts)];
}
