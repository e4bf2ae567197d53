import { readYear } from "../../intake/readPeriod";
import type { DocumentFacts } from "../facts/readDocumentFacts";
import type { ProseTarget } from "../ProseTarget";
import type { PlanYears } from "./PlanYears";

/** What tables say of the years of a plan. */
interface StatedYears {
  readonly years: readonly number[];
  readonly baselineYear: number | null;
}

const span = /(20\d\d)年?\s*[-—–－~～至到]+\s*(20\d\d)年/;

/**
 * The years of a plan: those of its tables, of its title (2023—2025年), and those that sentences name. Where nothing says any, the
 * given one. The baseline is of the year a table says,
 * else of the one before the plan was issued or begins.
 *
 * @example planYearsOf(tables, prose, facts, 2023) // { years: [2023, 2024, 2025], baselineYear: 2022 }
 */
export function planYearsOf(
  tables: StatedYears,
  prose: readonly ProseTarget[],
  { title, document }: DocumentFacts,
  fallback: number,
): PlanYears {
  const stated = [...tables.years, ...yearsOfTitle(title), ...prose.flatMap(({ years }) => years)];
  const ascending = [...new Set(stated)].sort((a, b) => a - b);
  const planned = ascending.length === 0 ? [fallback] : ascending;
  const first = planned[0] ?? fallback;
  const issued = Number(document.issuedOn?.slice(0, 4) ?? first);
  const baselineYear = tables.baselineYear ?? Math.min(first, issued) - 1;
  const years = planned.filter((year) => year > baselineYear);
  return { years: years.length === 0 ? [baselineYear + 1] : years, baselineYear };
}

function yearsOfTitle(title: string): readonly number[] {
  const [, from, to] = span.exec(title) ?? [];
  if (from === undefined || to === undefined) {
    const single = readYear(title);
    return single === undefined ? [] : [single];
  }
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => Number(from) + index);
}
