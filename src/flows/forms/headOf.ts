import { product, quotient } from "../../domain/decimal";
import type { FundsFact } from "../../domain/fact";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import { samePeriod, type ReportingPeriod } from "../../domain/period";
import type { Funds, Plan } from "../../domain/plan";
import { fundsKey } from "./fundsKey";

/**
 * The fields of a form's head that are known: the money of the plan's term and of its year, and the amounts of the period that were entered.
 *
 * @returns amounts in 万元, by field.
 * @example headOf(monitoring, huzhou, [], period)["funds.total.initialBudget"] // 40957
 */
export function headOf(
  layout: FormLayout,
  { title, funds }: Plan,
  facts: readonly FundsFact[],
  period: ReportingPeriod,
): Readonly<Record<string, number | string>> {
  const fields = [...layout.head, ...layout.foot]
    .flatMap(({ cells }) => cells)
    .flatMap(({ field }) => field ?? []);
  const head: Record<string, number | string> = {
    ...(layout.lines.some((line) => line.includes("{plan}")) && { plan: title }),
    ...(funds && plannedFunds(funds, fields, period.year)),
  };
  for (const fact of facts) {
    if (!samePeriod(fact.period, period)) continue;
    const lines = linesWith(fields, fact.amount);
    const line = fundsKey(fact.line, lines);
    if (line !== undefined) head[`funds.${line}.${fact.amount}`] = fact.value;
  }
  return head;
}

/** The amounts of a plan: for its whole term by source, for a year the total alone. */
function plannedFunds(
  { unit, total, bySource, byYear }: Funds,
  fields: readonly string[],
  year: number,
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const inTenThousand = (amount: number): number =>
    unit === "元" ? quotient(amount, 10_000) : unit === "亿元" ? product(amount, 10_000) : amount;
  const lines = linesWith(fields, "planned");
  for (const { name, source, amount } of bySource) {
    const line = fundsKey(source.name || name, lines);
    if (line === undefined || line === "total") continue;
    const field = `funds.${line}.planned`;
    found[field] = (found[field] ?? 0) + inTenThousand(amount);
  }
  if (lines.has("total")) found["funds.total.planned"] = inTenThousand(total);
  const ofYear = byYear.find((each) => each.year === year);
  if (ofYear && fields.includes("funds.total.initialBudget")) {
    found["funds.total.initialBudget"] = inTenThousand(ofYear.amount);
  }
  return found;
}

/** The lines of 项目资金 that a layout has for an amount. @example linesWith(["funds.total.planned"], "planned") // Set { "total" } */
function linesWith(fields: readonly string[], amount: string): ReadonlySet<string> {
  return new Set(
    fields
      .filter((field) => isMoney(field) && field.endsWith(`.${amount}`))
      .map((field) => field.split(".")[1] ?? ""),
  );
}
