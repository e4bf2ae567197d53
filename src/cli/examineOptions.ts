import type { ExamineOptions } from "../flows/Examiner";
import { builtinPlans } from "./builtinPlans";
import type { LoadedPlan } from "./loadPlan";

/**
 * How a command has files examined: by the plan it names, else by any that is built in.
 *
 * @param chosen the plan named; undefined when none is.
 */
export function examineOptions(
  chosen: LoadedPlan | undefined,
  { period, use }: { readonly [Name in "period" | "use"]?: ExamineOptions[Name] | undefined },
): ExamineOptions {
  const plans = chosen
    ? [chosen]
    : builtinPlans().map((plan) => ({ plan, source: "builtin" as const }));
  return {
    plans,
    openYear: new Date().getFullYear(),
    ...(chosen && { planId: chosen.plan.id }),
    ...(period && { period }),
    ...(use && { use }),
  };
}
