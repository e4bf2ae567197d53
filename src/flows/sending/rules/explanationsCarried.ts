import { carriedExplanations } from "../../../workbook/carriedExplanations";
import type { Rule } from "../Rule";

/** The explanations a workbook carries can be read. */
export const explanationsCarried: Rule = {
  codes: [
    "explanation/carriedMalformed",
    "explanation/carriedAltered",
    "explanation/carriedNewer",
    "explanation/carriedTwice",
  ],
  basis: "form",
  onMissing: "silent",
  find: ({ snapshot: { parts } }) => carriedExplanations(parts).findings,
};
