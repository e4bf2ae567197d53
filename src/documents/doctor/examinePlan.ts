import type { Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";
import { finishSteps } from "../../intake/finishSteps";
import { alreadyMet } from "./alreadyMet";
import { backLoaded } from "./backLoaded";
import { contradictingPlaces } from "./contradictingPlaces";
import { fundsSums } from "./fundsSums";
import { hiddenDenominator } from "./hiddenDenominator";
import { lookAlikes } from "./lookAlikes";
import { milestoneTotals } from "./milestoneTotals";
import { missingKinds } from "./missingKinds";

/**
 * 方案体检: what a plan says against itself, before any value is entered. Contradictions come first, then what is only worth knowing.
 *
 * @example examinePlan(huzhou).filter(({ severity }) => severity === "warning").map(({ indicator }) => indicator)
 *   // ["key-06", …, "ms-32"]
 */
export function examinePlan(plan: Plan): readonly Finding[] {
  return finishSteps(examineSteps(plan));
}

/** As {@link examinePlan}, pausing now and then. */
export function* examineSteps({
  indicators,
  milestones,
  funds,
}: Plan): Generator<void, readonly Finding[], void> {
  const contradictions = yield* ofEach(indicators, contradictingPlaces);
  const totals = [...milestones.flatMap(milestoneTotals), ...(funds ? fundsSums(funds) : [])];
  return [
    ...contradictions,
    ...totals,
    ...(yield* ofEach(indicators, alreadyMet)),
    ...(yield* ofEach(indicators, backLoaded)),
    ...(yield* ofEach(indicators, hiddenDenominator)),
    ...(yield* lookAlikes(indicators)),
    ...missingKinds(indicators),
  ];
}

/** What an examination finds in each indicator; it pauses after each. */
function* ofEach(
  indicators: readonly Indicator[],
  examine: (indicator: Indicator) => readonly Finding[],
): Generator<void, readonly Finding[], void> {
  const found: Finding[] = [];
  for (const indicator of indicators) {
    found.push(...examine(indicator));
    yield;
  }
  return found;
}
