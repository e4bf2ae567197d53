import huzhou from "../../seeds/plans/huzhou-2023.json";
import type { Plan } from "../domain/plan";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product, read when first asked for. */
export function builtinPlans(): readonly Plan[] {
  plans ??= [parsePlan(huzhou)];
  return plans;
}

let plans: readonly Plan[] | undefined;
