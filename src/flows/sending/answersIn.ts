import type { Explanation } from "../../domain/explanation";
import type { Finding } from "../../domain/finding";
import { findingKey, findingNumbers } from "../../domain/findingKey";
import { samePeriod, type ReportingPeriod } from "../../domain/period";

/** What was said to a finding. */
export interface Answer {
  readonly key: string;
  /** What is to be shown beside it: what answers it, else a draft or what was said of other numbers. */
  readonly explanation: Explanation | null;
  readonly isAnswered: boolean;
}

/**
 * Looks up what was said to findings of a period. An explanation answers a finding when it is about it, confirmed, of this period, and was given
 * for these numbers.
 *
 * @example answersIn(explanations, period2024)(offTrack).isAnswered // true
 */
export function answersIn(
  explanations: readonly Explanation[],
  period: ReportingPeriod,
): (finding: Finding) => Answer {
  const byKey = new Map<string, Explanation[]>();
  for (const each of explanations) {
    const known = byKey.get(each.key);
    if (known) known.push(each);
    else byKey.set(each.key, [each]);
  }
  return (finding) => {
    const key = findingKey(finding);
    const given = byKey.get(key) ?? [];
    const answer = given.find((each) => answers(each, finding, period));
    return { key, explanation: answer ?? given[0] ?? null, isAnswered: answer !== undefined };
  };
}

function answers(
  { isDraft, text, period: own, numbers }: Explanation,
  finding: Finding,
  period: ReportingPeriod,
): boolean {
  if (isDraft || text.trim() === "" || !samePeriod(own, period)) return false;
  return numbers === findingNumbers(finding);
}
