import type { Fact, FundsFact, ValueFact } from "../domain/fact";
import { formatPeriod } from "../domain/period";

/** A fact as it is stored, its period as a code. */
export type FactAnswer = InAnswer<ValueFact> | InAnswer<FundsFact>;

type InAnswer<Known extends Fact> = Omit<Known, "period"> & { readonly period: string };

/** One fact in the form of the JSON contract. */
export function answerFact(fact: Fact): FactAnswer {
  return { ...fact, period: formatPeriod(fact.period) };
}
