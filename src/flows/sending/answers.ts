import type { Explanation } from "../../domain/explanation";
import type { Finding } from "../../domain/finding";
import { findingKey, findingNumbers } from "../../domain/findingKey";
import { samePeriod, type ReportingPeriod } from "../../domain/period";

/** Whether an explanation answers a finding: it is about it, confirmed, of this period, and was given for these numbers. */
export function answers(
  { key, isDraft, text, period: own, numbers }: Explanation,
  finding: Finding,
  period: ReportingPeriod,
): boolean {
  if (isDraft || text.trim() === "" || key !== findingKey(finding)) return false;
  return samePeriod(own, period) && numbers === findingNumbers(finding);
}
