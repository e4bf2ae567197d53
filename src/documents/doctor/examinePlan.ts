import type { Finding } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
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
export function examinePlan({ indicators, milestones, funds }: Plan): readonly Finding[] {
  return [
    ...indicators.flatMap(contradictingPlaces),
    ...milestones.flatMap(milestoneTotals),
    ...(funds ? fundsSums(funds) : []),
    ...indicators.flatMap(alreadyMet),
    ...indicators.flatMap(backLoaded),
    ...indicators.flatMap(hiddenDenominator),
    ...lookAlikes(indicators),
    ...missingKinds(indicators),
  ];
}
