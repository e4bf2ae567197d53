import { formatPeriod, type ReportingPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Examination } from "../flows/Examination";
import { blankSheet } from "../flows/forms/blankSheet";
import { issueForm } from "../workbook/issuedForms";
import { carryPlan } from "../workbook/carriedPlan";
import { newXlsx } from "../workbook/xlsx/newXlsx";
import { patchXlsx } from "../workbook/xlsx/patchXlsx";
import { builtinLayouts } from "./builtinLayouts";

/**
 * A blank form to fill, as a file that carries its plan: of the plan and period that are being checked, in the layout that is open. Where nothing is
 * checked, or a table by its own targets, it is of the first plan on offer; a year that the plan does not have becomes its last.
 *
 * @returns undefined when no plan is on offer or its document has no such table.
 * @example blankForm(examination, plans)?.name // "绩效目标表-2024H1.xlsx"
 */
export function blankForm(
  examination: Examination | null,
  plans: readonly OfferedPlan[],
): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined {
  const chosen = examination?.plan?.source === "embedded" ? undefined : examination?.plan?.plan;
  const plan = chosen ?? plans[0]?.plan;
  if (!plan) return undefined;
  const period = periodOf(plan, examination?.period);
  const isAnnual = examination?.tables[0]?.form === "annual";
  const sheet =
    (isAnnual ? blankSheet(plan, builtinLayouts.annual, period) : undefined) ??
    blankSheet(plan, builtinLayouts.target, period);
  return (
    sheet && {
      name: `${sheet.name}-${formatPeriod(period)}.xlsx`,
      bytes: new Uint8Array(patchXlsx(newXlsx([sheet]), [carryPlan(plan), issueForm(sheet, [])])),
    }
  );
}

function periodOf({ years }: Plan, checked: ReportingPeriod | undefined): ReportingPeriod {
  if (checked && years.includes(checked.year)) return checked;
  return { year: years.at(-1) ?? 0, through: 12, grain: "year" };
}
