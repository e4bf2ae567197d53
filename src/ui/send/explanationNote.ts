import { findingNumbers } from "../../domain/findingKey";
import type { Hit } from "../../flows/sending/SendingCheck";

/** Where an explanation is from, or why it does not answer its hit yet. */
export type ExplanationNote = "draft" | "changed" | "form" | "typed";

/**
 * What there is to be said of a hit's explanation: one of an earlier period or of other numbers waits for a person's word.
 *
 * @returns null without one.
 */
export function explanationNote({ explanation, finding }: Hit): ExplanationNote | null {
  if (!explanation) return null;
  if (explanation.isDraft) return "draft";
  if (explanation.numbers !== findingNumbers(finding)) return "changed";
  return explanation.at === null ? "form" : "typed";
}
