import type { Plan } from "../domain/plan";
import { matchTables } from "./matchTables";
import type { PlanMatch } from "./PlanMatch";
import type { RecognisedTable } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/** A plan fits from this confidence on: six rows in ten are its indicators and their values bear it out. */
const fitting = 0.6;
/** Fewer rows than this prove nothing by their names alone. */
const fewest = 3;

/**
 * Finds the plan that the tables of a workbook follow.
 *
 * @returns null when none fits; the tables then stand on their own: see {@link planFromTables}.
 * @example matchPlan(snapshot, recognise(snapshot).tables, [huzhou])?.confidence // 1
 */
export function matchPlan(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  plans: readonly Plan[],
): PlanMatch | null {
  const matches = plans
    .map((plan) => matchTables(snapshot, tables, plan))
    .filter(({ confidence, agreement, matches: { length } }) => {
      return confidence >= fitting && (length >= fewest || agreement === 1);
    })
    .sort((a, b) => b.confidence - a.confidence);
  return matches[0] ?? null;
}
