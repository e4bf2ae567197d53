import type { Finding, FindingCode } from "../domain/finding";
import type { terms } from "./zh/terms";

/** The numbers and names of a finding of one code. */
type Facts<Code extends FindingCode> = Extract<Finding, { code: Code }>["values"];

/** One sentence per finding code; `cell` is the address followed by a space where the language wants one, or "this form". */
export type FindingWords = {
  readonly [Code in FindingCode]: (
    values: Facts<Code>,
    cell: string,
    names: typeof terms,
  ) => string;
};
