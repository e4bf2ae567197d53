import type { FormLayout } from "../../domain/forms/FormLayout";
import { isYearEnd, type ReportingPeriod } from "../../domain/period";

/**
 * The form that is filled: the one a person chose, else during the year the monitoring form and after it the first.
 *
 * @param form the id of the chosen one; empty where nobody chose.
 */
export function chosenLayout(
  layouts: readonly FormLayout[] | null,
  form: string,
  period: ReportingPeriod,
): FormLayout | undefined {
  const chosen = layouts?.find(({ id }) => id === form);
  const monitoring = layouts?.find((layout) => layout.form === "monitoring");
  return chosen ?? (isYearEnd(period) ? undefined : monitoring) ?? layouts?.[0];
}
