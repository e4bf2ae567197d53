import type { Hit } from "../../flows/sending/SendingCheck";
import { whyUnanswered, type Unanswered } from "../../flows/sending/whyUnanswered";

/** Where an explanation is from, or why it waits for a person's word. */
export type ExplanationNote = Exclude<Unanswered, "notEnough"> | "form" | "typed";

/**
 * What there is to be said of a hit's explanation: one of an earlier period or of other numbers waits for a person's word.
 *
 * @returns null without one.
 */
export function explanationNote(hit: Hit): ExplanationNote | null {
  if (!hit.explanation) return null;
  const why = whyUnanswered(hit);
  if (why === "draft" || why === "changed") return why;
  return hit.explanation.at === null ? "form" : "typed";
}
