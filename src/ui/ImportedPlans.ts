import type { StoreApi } from "zustand/vanilla";
import type { Plan } from "../domain/plan";
import type { OfferedPlan } from "../flows/choosePlan";

/** The plans imported since the pane was opened, the latest first; whatever workbook is opened, they are on offer. */
export type ImportedPlans = StoreApi<readonly OfferedPlan[]>;

/** Puts a plan on offer in place of an earlier one of the same id. */
export function offerPlan(imported: ImportedPlans, plan: Plan): void {
  const others = imported.getState().filter((one) => one.plan.id !== plan.id);
  imported.setState([{ plan, source: "file" }, ...others], true);
}
