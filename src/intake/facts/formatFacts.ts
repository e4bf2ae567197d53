import type { FactStore } from "../../domain/fact";
import { formatPeriod } from "../../domain/period";
import { factsSchema } from "./factsSchema";

/**
 * Writes the facts of a workbook as they are stored; the inverse of `parseFacts`.
 *
 * @example parseFacts(JSON.parse(formatFacts(store))) // { state: "whole", store }
 */
export function formatFacts({ plan, facts }: FactStore): string {
  const stored = facts.map(({ fact, outdated }) => ({
    fact: { ...fact, period: formatPeriod(fact.period) },
    outdated,
  }));
  return JSON.stringify({ schema: factsSchema.entries.schema.literal, plan, facts: stored });
}
