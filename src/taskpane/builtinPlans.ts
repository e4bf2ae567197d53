import huzhou from "../../seeds/plans/huzhou-2023.json";
import type { OfferedPlan } from "../flows/choosePlan";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product. */
export const builtinPlans: readonly OfferedPlan[] = [
  { plan: parsePlan(huzhou), source: "builtin" },
];
