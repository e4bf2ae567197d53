import { formWeights } from "../../forms/printedScores";
import { weightFindings } from "../../scoreExamination";
import type { Rule } from "../Rule";

/** The weights of the scoring profile that was chosen come to its full marks, unless a form prints its own. */
export const weightsSum: Rule = {
  codes: ["weights/sum"],
  basis: "practice",
  onMissing: "silent",
  find: ({ score, printed }) => (score ? weightFindings(score, formWeights(printed)) : []),
};
