import type { Plan } from "../domain/plan";
import { planSchema } from "./planSchema";

/**
 * Writes a plan as it is stored; the inverse of `parsePlan`.
 *
 * @example parsePlan(JSON.parse(formatPlan(huzhou))) // equals huzhou
 */
export function formatPlan(plan: Plan): string {
  return JSON.stringify({ schema: planSchema.entries.schema.literal, ...plan });
}
