import type { Finding, FindingCode } from "../../domain/finding";

/** Errors that words can answer: what cannot be reported is left blank with a reason, and a reason that is asked for is given. */
const answerable: readonly FindingCode[] = ["value/required", "explanation/missing"];

/**
 * Whether an explanation can let a finding pass: a warning always, an error hardly ever, and a hint passes without one.
 *
 * @example isAnswerable({ severity: "error", code: "value/unitSlip" }) // false
 */
export function isAnswerable({ severity, code }: Pick<Finding, "severity" | "code">): boolean {
  return severity === "warning" || (severity === "error" && answerable.includes(code));
}
