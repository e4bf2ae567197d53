import path from "node:path";
import { blankSheet } from "../flows/forms/blankSheet";
import { cliWords } from "../i18n/cliWords";
import { issueForm } from "../workbook/issuedForms";
import { carryPlan } from "../workbook/carriedPlan";
import { newXlsx } from "../workbook/xlsx/newXlsx";
import { patchXlsx } from "../workbook/xlsx/patchXlsx";
import type { TemplateCommand } from "./CommandLine";
import type { Io } from "./Io";
import { loadLayout } from "./loadLayout";
import { loadPlan } from "./loadPlan";
import { requireYear } from "./requireYear";
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
  const period = command.period ?? { year: plan.years[0] ?? 0, through: 12, grain: "year" };
  requireYear(plan, period.year);
  const sheet = blankSheet(plan, layout, period);
  if (!sheet) throw new UsageError("noSuchForm", { plan: plan.id, form: layout.title });
  const bytes = patchXlsx(newXlsx([sheet]), [carryPlan(plan), issueForm(sheet, [])]);
  await writeWhole(path.resolve(io.folder, output), bytes);
  io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
  return 0;
}
