import type { Fact } from "./fact";

/**
 * Names what a fact is of: two facts of one key cannot both be true. Periods that cover the same months are one.
 *
 * @example factKey(fact) // "value ind-14-1 2024-6 "
 */
export function factKey(fact: Fact): string {
  const { year, through } = fact.period;
  const subject = fact.kind === "value" ? fact.measure : `${fact.line}.${fact.amount}`;
  return `${fact.kind} ${subject} ${year}-${through} ${fact.unit}`;
}
