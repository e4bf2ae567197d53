import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import { matchPlan } from "../workbook/matchPlan";
import { matchTables } from "../workbook/matchTables";
import { planFromTables } from "../workbook/planFromTables";
import type { PlanMatch, RowMatch, TableRow } from "../workbook/PlanMatch";
import type { Statement } from "../workbook/readStatement";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { Snapshot } from "../workbook/Workbook";
import type { Examination } from "./Examination";
import { matchFindings } from "./matchFindings";

/** A plan on offer, and where it comes from. */
export interface OfferedPlan {
  readonly plan: Plan;
  readonly source: "builtin" | "workbook" | "file";
}

/** The plan a workbook is judged by, and which rows state which of its indicators. */
export interface PlanChoice {
  readonly plan: NonNullable<Examination["plan"]>;
  /** In the order of the workbook. */
  readonly statements: readonly (Statement & { readonly table: RecognisedTable })[];
  readonly findings: readonly Finding[];
}

/**
 * Chooses the plan the tables follow; rows it does not know, and tables no plan fits, stand on their own baselines and targets.
 *
 * @param options `planId` takes this plan as soon as any row is one of its indicators; `openYear` is the year of a
 *   column that names none.
 * @returns null when there are no tables.
 */
export function choosePlan(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  options: {
    readonly plans: readonly OfferedPlan[];
    readonly planId?: string;
    readonly openYear: number;
  },
): PlanChoice | null {
  const match = bestMatch(snapshot, tables, options);
  const offered = options.plans.find(({ plan }) => plan === match?.plan);
  if (!match || !offered) return standAlone(planFromTables(snapshot, tables, options.openYear));
  const own = onTheirOwn(snapshot, match.unmatched, options.openYear);
  return {
    plan: { ...offered, confidence: match.confidence },
    statements: statementsOf([...match.matches, ...(own?.matches ?? [])]),
    findings: matchFindings(match),
  };
}

function bestMatch(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  { plans, planId }: Parameters<typeof choosePlan>[2],
): PlanMatch | null {
  const chosen = plans.find(({ plan }) => plan.id === planId);
  if (!chosen) {
    return matchPlan(
      snapshot,
      tables,
      plans.map(({ plan }) => plan),
    );
  }
  const match = matchTables(snapshot, tables, chosen.plan);
  return match.matches.length > 0 ? match : null;
}

function standAlone(match: PlanMatch | null): PlanChoice | null {
  if (!match) return null;
  return {
    plan: { plan: match.plan, confidence: match.confidence, source: "embedded" },
    statements: statementsOf(match.matches),
    findings: matchFindings(match),
  };
}

/** The rows a plan does not know, as a plan of their own. */
function onTheirOwn(
  snapshot: Snapshot,
  rows: readonly TableRow[],
  openYear: number,
): PlanMatch | null {
  const tables = [...new Set(rows.map(({ table }) => table))].map((table) => ({
    ...table,
    rows: rows.filter((each) => each.table === table).map(({ row }) => row),
  }));
  return planFromTables(snapshot, tables, openYear);
}

/** Gathers the rows of each indicator, table by table, in the order of the workbook. */
function statementsOf(matches: readonly RowMatch[]): PlanChoice["statements"] {
  const found = new Map<string, RowMatch[]>();
  for (const match of matches) {
    const { sheet, range } = match.table;
    const key = `${sheet} ${range.top} ${range.left} ${match.indicator.id}`;
    const known = found.get(key);
    if (known) known.push(match);
    else found.set(key, [match]);
  }
  return [...found.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ table: first.table, indicator: first.indicator, rows }] : [];
  });
}
