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
 * Finds the plan that the tables of a workbook follow; of two that fit equally well the first.
 *
 * @returns null when none fits; the tables then stand on their own: see {@link planFromTables}.
 * @example matchPlan(snapshot, recognise(snapshot).tables, [huzhou])?.confidence // 1
 */
export function matchPlan(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  plans: readonly Plan[],
): PlanMatch | null {
  let best: PlanMatch | null = null;
  for (const plan of plans) {
    const match = matchTables(snapshot, tables, plan);
    if (fits(match) && match.confidence > (best?.confidence ?? 0)) best = match;
    if (best?.confidence === 1) break;
  }
  return best;
}

function fits({ confidence, agreement, matches: { length } }: PlanMatch): boolean {
  return confidence >= fitting && (length >= fewest || agreement === 1);
}
