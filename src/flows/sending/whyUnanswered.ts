import { findingNumbers } from "../../domain/findingKey";
import type { Hit } from "./SendingCheck";

/**
 * Why an explanation does not answer its hit: it is of an earlier period and not confirmed; it was given for other numbers; no words can
 * answer this finding.
 */
export type Unanswered = "draft" | "changed" | "notEnough";

/** @returns null where it does answer, where none is needed, and where there is none. */
export function whyUnanswered({
  state,
  explanation,
  finding,
}: Pick<Hit, "state" | "explanation" | "finding">): Unanswered | null {
  if (state !== "open" || !explanation) return null;
  if (explanation.isDraft) return "draft";
  return explanation.numbers === findingNumbers(finding) ? "notEnough" : "changed";
}
