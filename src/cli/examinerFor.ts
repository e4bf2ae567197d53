import { Examiner } from "../flows/Examiner";
import type { ReportingPeriod } from "../domain/period";
import type { Locale } from "../i18n/Locale";
import { examineOptions } from "./examineOptions";
import { loadPlan } from "./loadPlan";

/** What of a command says how files are examined. */
interface Named {
  readonly plan: string | undefined;
  readonly period: ReportingPeriod | undefined;
  readonly locale: Locale;
}

/**
 * An examiner with the plan a command names, else with the built-in ones.
 *
 * @throws UsageError as `loadPlan`
 */
export async function examinerFor(
  { plan: name, period, locale }: Named,
  folder: string,
): Promise<Examiner> {
  const chosen = name === undefined ? undefined : await loadPlan(name, folder, locale);
  return new Examiner(examineOptions(chosen, { period }));
}
