import type { OfferedPlan } from "../flows/choosePlan";
import { parsePlan } from "../intake/parsePlan";
import { planSeeds } from "./planSeeds";

/** The plans that come with the product. */
export const builtinPlans: readonly OfferedPlan[] = planSeeds.map((plan) => ({
  plan: parsePlan(plan),
  source: "builtin",
}));
