import changping from "../../seeds/plans/changping-draft.json";
import huzhou from "../../seeds/plans/huzhou-2023.json";
import liaocheng from "../../seeds/plans/liaocheng-2022.json";
import qingdao from "../../seeds/plans/qingdao-2024.json";
import type { OfferedPlan } from "../flows/choosePlan";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product. */
export const builtinPlans: readonly OfferedPlan[] = [huzhou, qingdao, liaocheng, changping].map(
  (plan) => ({ plan: parsePlan(plan), source: "builtin" }),
);
