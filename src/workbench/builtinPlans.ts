import huzhou from "../../seeds/plans/huzhou-2023.json";
import type { Plan } from "../domain/plan";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product. */
export const builtinPlans: readonly Plan[] = [parsePlan(huzhou)];
