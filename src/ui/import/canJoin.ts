import type { Plan } from "../../domain/plan";
import type { DraftRow } from "./Review";

/** Whether an indicator is in the plan beside others that it may be the same as. */
export function canJoin({ draft, isOut }: DraftRow, plan: Plan): boolean {
  return draft.kind === "indicator" && !isOut && plan.indicators.length > 1;
}
