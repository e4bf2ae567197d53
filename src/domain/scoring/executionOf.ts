import { quotient, sum } from "../decimal";
import type { FundsFact } from "../fact";
import { samePeriod, type ReportingPeriod } from "../period";
import type { Execution } from "./Score";

/**
 * 预算执行率 of a period: 执行数(B) over 全年预算数(A), of the total line, else of all sources together.
 *
 * @returns why it is not known where an amount is missing or the budget is nothing. More than 1 is more spent than budgeted.
 * @example executionOf([budget 40957, executed 38909.15], period) // { budget: 40957, executed: 38909.15, rate: 0.95 }
 */
export function executionOf(funds: readonly FundsFact[], period: ReportingPeriod): Execution {
  const due = funds.filter((fact) => samePeriod(fact.period, period));
  const budget = amountOf(due, "budget");
  const executed = amountOf(due, "executed");
  if (budget === undefined || executed === undefined) return { notKnown: "noFunds" };
  if (budget <= 0) return { notKnown: "noBudget" };
  return { budget, executed, rate: quotient(executed, budget) };
}

function amountOf(funds: readonly FundsFact[], amount: FundsFact["amount"]): number | undefined {
  const stated = funds.filter((fact) => fact.amount === amount);
  const total = stated.find(({ line }) => line === "total");
  if (total) return total.value;
  return stated.length === 0 ? undefined : sum(stated.map(({ value }) => value));
}
