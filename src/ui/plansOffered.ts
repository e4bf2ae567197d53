import type { OfferedPlan } from "../flows/choosePlan";
import type { Examination } from "../flows/Examination";
import { formatPlan } from "../intake/formatPlan";

/** The plans to choose from: the one the workbook carries first, and of the others those that are not the same. */
export function plansOffered(
  { plan, carried }: Examination,
  plans: readonly OfferedPlan[],
): readonly OfferedPlan[] {
  if (!carried?.plan) return plans;
  const own = { plan: carried.plan, source: "workbook" } as const;
  const isOther = (one: OfferedPlan): boolean =>
    one.plan === plan?.plan ||
    one.plan.id !== own.plan.id ||
    formatPlan(one.plan) !== formatPlan(own.plan);
  return [own, ...plans.filter(isOther)];
}

/** A text for each plan on offer; the one a workbook carries may have the id of another. */
export function planKey({ plan, source }: OfferedPlan): string {
  return `${source} ${plan.id}`;
}
