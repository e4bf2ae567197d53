import changping from "../../seeds/plans/changping-draft.json";
import huzhou from "../../seeds/plans/huzhou-2023.json";
import liaocheng from "../../seeds/plans/liaocheng-2022.json";
import qingdao from "../../seeds/plans/qingdao-2024.json";
import type { Plan } from "../domain/plan";
import { parsePlan } from "../intake/parsePlan";

/** The plans that come with the product, read when first asked for. */
export function builtinPlans(): readonly Plan[] {
  plans ??= [huzhou, qingdao, liaocheng, changping].map(parsePlan);
  return plans;
}

let plans: readonly Plan[] | undefined;
