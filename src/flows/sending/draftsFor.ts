import type { Explanation } from "../../domain/explanation";
import { samePeriod, type ReportingPeriod } from "../../domain/period";

/**
 * Carries explanations of earlier periods forward: for each key without an explanation of the period, the latest one before it, as a draft. A
 * draft answers nothing until a person confirms or changes it.
 *
 * @example draftsFor([ofHalfYear], period2024)[0] // { ...ofHalfYear, period: period2024, isDraft: true }
 */
export function draftsFor(
  explanations: readonly Explanation[],
  period: ReportingPeriod,
): readonly Explanation[] {
  const given = new Set(
    explanations.filter((each) => samePeriod(each.period, period)).map(({ key }) => key),
  );
  const latest = new Map<string, Explanation>();
  for (const each of explanations) {
    if (given.has(each.key) || endOf(each.period) >= endOf(period)) continue;
    const known = latest.get(each.key);
    if (!known || endOf(known.period) < endOf(each.period)) latest.set(each.key, each);
  }
  return [...latest.values()].map((each) => ({ ...each, period, isDraft: true }));
}

/** In months, for comparing. */
function endOf({ year, through }: ReportingPeriod): number {
  return year * 12 + through;
}
