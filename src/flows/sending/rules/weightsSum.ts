import { weightFindings } from "../../scoreExamination";
import type { Rule } from "../Rule";

/** The weights of the scoring profile that was chosen come to its full marks. */
export const weightsSum: Rule = {
  codes: ["weights/sum"],
  basis: "practice",
  onMissing: "silent",
  find: ({ score }) => (score ? weightFindings(score) : []),
};
