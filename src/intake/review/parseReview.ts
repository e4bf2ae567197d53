import * as v from "valibot";
import { faultOf } from "../faultOf";
import { PlanError } from "../PlanError";
import { indicatorSchema, milestoneSchema, planSchema } from "../planSchema";
import type { Decision } from "./Decision";

const id = v.string();
const indicatorFacts = v.omit(indicatorSchema, ["id"]);
const milestoneFacts = v.omit(milestoneSchema, ["id"]);
const planFacts = v.omit(planSchema, ["schema", "indicators", "milestones"]);

const decision: v.GenericSchema<unknown, Decision> = v.variant("kind", [
  v.strictObject({ kind: v.literal("reject"), id }),
  v.strictObject({
    kind: v.literal("change"),
    id,
    to: v.union([v.partial(indicatorFacts), v.partial(milestoneFacts)]),
  }),
  v.strictObject({
    kind: v.literal("confirm"),
    id,
    component: v.exactOptional(v.string()),
    year: v.number(),
    reading: v.string(),
  }),
  v.strictObject({ kind: v.literal("join"), id, into: id }),
  v.strictObject({ kind: v.literal("add"), indicator: indicatorSchema }),
  v.strictObject({ kind: v.literal("addMilestone"), milestone: milestoneSchema }),
  v.strictObject({ kind: v.literal("plan"), to: v.partial(planFacts) }),
]);

/**
 * Reads stored decisions about a draft plan.
 *
 * @param data what `JSON.parse` returned: a list of decisions.
 * @throws PlanError naming the first place at fault.
 * @example parseReview([{ kind: "reject", id: "text-07" }]).length // 1
 */
export function parseReview(data: unknown): readonly Decision[] {
  const result = v.safeParse(v.array(decision), data, { abortEarly: true });
  if (!result.success) {
    const { kind, path, values } = faultOf(result.issues[0]);
    throw new PlanError(`plan/${kind}`, path, values);
  }
  return result.output;
}
