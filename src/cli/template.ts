import path from "node:path";
import type { ReportingPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import { blankSheet } from "../flows/forms/blankSheet";
import { cliWords } from "../i18n/cliWords";
import { carryPlan } from "../workbook/carriedPlan";
import { newXlsx } from "../workbook/xlsx/newXlsx";
import { patchXlsx } from "../workbook/xlsx/patchXlsx";
import type { TemplateCommand } from "./CommandLine";
import type { Io } from "./Io";
import { loadLayout } from "./loadLayout";
import { loadPlan } from "./loadPlan";
import { UsageError } from "./UsageError";
import { writeWhole } from "./writeWhole";

/**
 * Writes a blank workbook ready to fill from a plan, which it carries: what comes back is checked by the same plan.
 *
 * @throws UsageError when there is no such layout, the plan has nothing for it or no targets for the period's year.
 */
export async function template(command: TemplateCommand, io: Io): Promise<number> {
  const { locale, output } = command;
  const layout = await loadLayout(command.form, io.folder, locale);
  const { plan } = await loadPlan(command.plan, io.folder, locale);
  const period = periodFor(plan, command.period);
  const sheet = blankSheet(plan, layout, period);
  if (!sheet) throw new UsageError("noSuchForm", { plan: plan.id, form: layout.title });
  const bytes = patchXlsx(newXlsx([sheet]), [carryPlan(plan)]);
  await writeWhole(path.resolve(io.folder, output), bytes);
  io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
  return 0;
}

/** The period asked for, else the plan's first year. */
function periodFor({ id, years }: Plan, asked: ReportingPeriod | undefined): ReportingPeriod {
  const period = asked ?? { year: years[0] ?? 0, through: 12, grain: "year" };
  if (years.includes(period.year)) return period;
  const facts = {
    plan: id,
    year: String(period.year),
    years: years.join(", "),
  };
  throw new UsageError("badTemplatePeriod", facts);
}
