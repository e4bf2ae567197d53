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
 * first of these that the plan has, else every indicator. Of a plan that is running text alone every form lists every indicator.
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
  if (!hasTable(plan)) return plan.indicators.map(rowOf);
  if (rows === "annual") return tableOf(plan, "annual");
  const own = tableOf(plan, "target");
  if (form === "target" || own.length > 0) return own;
  const annual = tableOf(plan, "annual");
  return annual.length > 0 ? annual : plan.indicators.map(rowOf);
}

function hasTable({ indicators }: Plan): boolean {
  return indicators.some(({ sources }) => sources.some(({ row }) => row !== undefined));
}

/** Under its own name: a sentence leaves out for whom it is. */
function rowOf(indicator: Indicator): PlanRow {
  const { name, sources } = indicator;
  return { indicator, source: { section: "", ...sources[0], name } };
}
