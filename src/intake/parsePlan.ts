import * as v from "valibot";
import type { Plan } from "../domain/plan";
import { checkPlan } from "./checkPlan";
import { faultOf } from "./faultOf";
import { PlanError } from "./PlanError";
import { planSchema } from "./planSchema";

/**
 * Reads a stored plan (a file of `seeds/plans`, a workbook's embedded plan, a user's own file) and holds it to its
 * schema and rules. The version mark `schema` stays at the boundary; the plan returned does not carry it.
 *
 * @param data what `JSON.parse` returned.
 * @throws PlanError naming the first place at fault and what was expected there.
 * @example parsePlan(JSON.parse(text)).indicators.length // 22
 * @example parsePlan({ schema: 2 }) // PlanError plan/newerSchema { found: 2, supported: 1 }
 */
export function parsePlan(data: unknown): Plan {
  refuseNewer(data);
  const result = v.safeParse(planSchema, data, { abortEarly: true });
  if (!result.success) {
    const { kind, path, values } = faultOf(result.issues[0]);
    throw new PlanError(`plan/${kind}`, path, values);
  }
  const { id, title, document, baselineYear, years, indicators, milestones, funds } = result.output;
  const plan: Plan = { id, title, document, baselineYear, years, indicators, milestones, funds };
  checkPlan(plan);
  return plan;
}

const supported = planSchema.entries.schema.literal;

function refuseNewer(data: unknown): void {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > supported) {
    throw new PlanError("plan/newerSchema", "schema", { found: version.output.schema, supported });
  }
}
