import type { FormLayout } from "../../domain/forms/FormLayout";
import { measuresOf, type Indicator, type Measure } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { tableOf, type PlanRow } from "./tableOf";

/** What a row of a form is about: an indicator as a whole, one of its components, or a milestone. */
export type FormLine =
  | { readonly kind: "measure"; readonly planRow: PlanRow; readonly measure: Measure }
  | { readonly kind: "milestone"; readonly number: number; readonly milestone: Milestone };

/**
 * The rows a plan has for a form. A 绩效目标表 and a 分年度主要目标表 list what the plan's own table lists. The other forms list the
 * first of these that the plan has, else every indicator.
 *
 * @returns empty when the plan has nothing for the form.
 */
export function formLines(plan: Plan, layout: FormLayout): readonly FormLine[] {
  if (layout.rows === "milestones") {
    return plan.milestones.map((milestone, index) => ({
      kind: "milestone",
      number: index + 1,
      milestone,
    }));
  }
  return rowsFor(plan, layout).flatMap((planRow) =>
    measuresOf(planRow.indicator).map((measure): FormLine => ({
      kind: "measure",
      planRow,
      measure,
    })),
  );
}

function rowsFor(plan: Plan, { form, rows }: FormLayout): readonly PlanRow[] {
  if (rows === "annual") return tableOf(plan, "annual");
  const own = tableOf(plan, "target");
  if (form === "target" || own.length > 0) return own;
  const annual = tableOf(plan, "annual");
  return annual.length > 0 ? annual : plan.indicators.map((indicator) => rowOf(indicator));
}

function rowOf(indicator: Indicator): PlanRow {
  return { indicator, source: indicator.sources[0] ?? { section: "", name: indicator.name } };
}
