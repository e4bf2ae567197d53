import type { FundsFact, ValueFact } from "./fact";

/** What a fact is of, apart from what it says. */
export type FactSubject =
  | Pick<ValueFact, "kind" | "measure" | "period" | "unit">
  | Pick<FundsFact, "kind" | "line" | "amount" | "period" | "unit">;

/**
 * Names what a fact is of: two facts of one key cannot both be true. Periods that cover the same months are one.
 *
 * @example factKey(fact) // "value ind-14-1 2024-6 "
 */
export function factKey(subject: FactSubject): string {
  const { year, through } = subject.period;
  const what = subject.kind === "value" ? subject.measure : `${subject.line}.${subject.amount}`;
  return `${subject.kind} ${what} ${year}-${through} ${subject.unit}`;
}
