import type { Plan } from "../domain/plan";
import { planSeeds } from "../doors/planSeeds";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product, read when first asked for. */
export function builtinPlans(): readonly Plan[] {
  plans ??= planSeeds.map(parsePlan);
  return plans;
}

let plans: readonly Plan[] | undefined;
