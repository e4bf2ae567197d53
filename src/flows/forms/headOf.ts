import { product, quotient, sum } from "../../domain/decimal";
import type { FundsFact } from "../../domain/fact";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import { samePeriod, type ReportingPeriod } from "../../domain/period";
import type { Funds, Plan } from "../../domain/plan";
import { fundsKey } from "./fundsKey";
import type { ProposalSource } from "./Proposal";

/** What is known of a field of a form's head. Amounts are in 万元. */
export interface HeadValue {
  readonly value: number | string;
  readonly source: ProposalSource;
}

const fromPlan: ProposalSource = { kind: "plan", cell: null };

/**
 * The fields of a form's head that are known: the money of the plan's term and of its year, and the amounts of the period that were
 * entered; several sources of one line are added.
 *
 * @example headOf(monitoring, huzhou, [], period)["funds.total.initialBudget"]?.value // 40957
 */
export function headOf(
  layout: FormLayout,
  { title, funds }: Plan,
  facts: readonly FundsFact[],
  period: ReportingPeriod,
): Readonly<Record<string, HeadValue>> {
  const fields = [...layout.head, ...layout.foot]
    .flatMap(({ cells }) => cells)
    .flatMap(({ field }) => field ?? []);
  const named = layout.lines.some((line) => line.includes("{plan}"));
  return {
    ...(named && { plan: { value: title, source: fromPlan } }),
    ...(funds && plannedFunds(funds, fields, period.year)),
    ...enteredFunds(
      facts.filter((fact) => samePeriod(fact.period, period)),
      fields,
    ),
  };
}

/** The amounts of a plan: for its whole term by source, for a year the total alone. */
function plannedFunds(
  { unit, total, bySource, byYear }: Funds,
  fields: readonly string[],
  year: number,
): Readonly<Record<string, HeadValue>> {
  const found: Record<string, HeadValue> = {};
  const put = (field: string, amount: number): void => {
    const value = unit === "元" ? quotient(amount, 10_000) : product(amount, perUnit[unit]);
    found[field] = { value: sumWith(found[field], value), source: fromPlan };
  };
  const lines = linesWith(fields, "planned");
  for (const { name, source, amount } of bySource) {
    const line = fundsKey(source.name || name, lines);
    if (line !== undefined && line !== "total") put(`funds.${line}.planned`, amount);
  }
  if (lines.has("total")) put("funds.total.planned", total);
  const ofYear = byYear.find((each) => each.year === year);
  if (ofYear && fields.includes("funds.total.initialBudget")) {
    put("funds.total.initialBudget", ofYear.amount);
  }
  return found;
}

const perUnit = { 万元: 1, 亿元: 10_000 } as const;

/** Where a layout lacks a line for one of the sources, its other lines would not come to the total: then only the total is taken over. */
function enteredFunds(
  facts: readonly FundsFact[],
  fields: readonly string[],
): Readonly<Record<string, HeadValue>> {
  const found: Record<string, HeadValue> = {};
  const lineOf = ({ line, amount }: FundsFact): string | undefined =>
    fundsKey(line, linesWith(fields, amount));
  const incomplete = new Set(
    facts.filter((fact) => lineOf(fact) === undefined).map(({ amount }) => amount),
  );
  for (const fact of facts) {
    const { amount, value, cell } = fact;
    const line = lineOf(fact);
    if (line === undefined || (incomplete.has(amount) && line !== "total")) continue;
    const field = `funds.${line}.${amount}`;
    const before = found[field];
    const source = { kind: "fact", cell: before ? null : cell } as const;
    found[field] = { value: sumWith(before, value), source };
  }
  return found;
}

function sumWith(before: HeadValue | undefined, value: number): number {
  return sum([Number(before?.value ?? 0), value]);
}

/** The lines of 项目资金 that a layout has for an amount. @example linesWith(["funds.total.planned"], "planned") // Set { "total" } */
function linesWith(fields: readonly string[], amount: string): ReadonlySet<string> {
  return new Set(
    fields
      .filter((field) => isMoney(field) && field.endsWith(`.${amount}`))
      .map((field) => field.split(".")[1] ?? ""),
  );
}
