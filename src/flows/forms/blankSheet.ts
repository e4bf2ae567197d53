import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ReportingPeriod } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { writeForm } from "../../workbook/forms/writeForm";
import type { NewSheet } from "../../workbook/Workbook";
import { formLines } from "./formLines";
import { formOf } from "./formOf";

/**
 * A form ready to fill: what the plan says stands in it, results are open for input. Facts the plan does not have are
 * left blank.
 *
 * @returns undefined when the plan has no rows for such a form.
 * @example blankSheet(huzhou, monitoring, { year: 2024, through: 7, grain: "month" })?.name // "绩效运行监控表"
 */
export function blankSheet(
  plan: Plan,
  layout: FormLayout,
  period: ReportingPeriod,
): NewSheet | undefined {
  const lines = formLines(plan, layout);
  if (lines.length === 0) return undefined;
  return writeForm(layout, formOf(layout, lines, { plan, period, facts: [] }));
}
