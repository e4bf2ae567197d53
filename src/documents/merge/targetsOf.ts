import type { Targets } from "../../domain/indicator";
import type { ProseTarget } from "../ProseTarget";

/**
 * The yearly targets one statement makes. What is due every year is due in each year of the plan; where no year is
 * said, in its last.
 *
 * @example targetsOf(target, [2023, 2024, 2025]) // { 2025: { value: 90 } }
 */
export function targetsOf(
  { value, upTo, years, isAnnual }: ProseTarget,
  planYears: readonly number[],
): Targets {
  const unsaid = isAnnual ? planYears : planYears.slice(-1);
  const due = years.length === 0 ? unsaid : years;
  return Object.fromEntries(
    due.map((year) => [year, { value, ...(upTo !== undefined && { upTo }) }]),
  );
}
