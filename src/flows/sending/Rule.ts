import type { Finding, FindingCode } from "../../domain/finding";
import type { Submission } from "./Submission";

/**
 * What a rule rests on: the form's own layout, the plan, arithmetic alone, how the national rules are commonly applied, or the
 * user's own sheet of rules. None of them is a legal citation.
 */
export type RuleBasis = "form" | "plan" | "arithmetic" | "practice" | "own";

/** What a rule does where a value it needs is not there: it keeps silent, or the lack is what it reports. */
export type MissingValue = "silent" | "reported";

/** 审核规则: one thing that is looked for before a submission is sent. */
export interface Rule {
  /** The codes of its findings. */
  readonly codes: readonly [FindingCode, ...FindingCode[]];
  readonly basis: RuleBasis;
  readonly onMissing: MissingValue;
  readonly find: (submission: Submission) => readonly Finding[];
}
