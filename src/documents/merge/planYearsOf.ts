import type { DocumentFacts } from "../facts/readDocumentFacts";
import type { PlanYears } from "./PlanYears";

/**
 * The years of a plan: those that its document states, else the given one. The baseline is of the year a table says, else of the
 * one before the plan was issued or begins.
 *
 * @param stated ascending.
 * @example planYearsOf([2025], null, facts, 2026) // { years: [2025], baselineYear: 2024 }
 */
export function planYearsOf(
  stated: readonly number[],
  baselineOfTables: number | null,
  { document }: DocumentFacts,
  fallback: number,
): PlanYears {
  const planned = stated.length === 0 ? [fallback] : stated;
  const first = planned[0] ?? fallback;
  const issued = Number(document.issuedOn?.slice(0, 4) ?? first);
  const baselineYear = baselineOfTables ?? Math.min(first, issued) - 1;
  const years = planned.filter((year) => year > baselineYear);
  return { years: years.length === 0 ? [baselineYear + 1] : years, baselineYear };
}
