import { finding, type Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import { formatPlan } from "../intake/formatPlan";
import { matchPlan } from "../workbook/matchPlan";
import { matchTables } from "../workbook/matchTables";
import { planFromTables } from "../workbook/planFromTables";
import type { PlanMatch, TableRow } from "../workbook/PlanMatch";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { Snapshot } from "../workbook/Workbook";
import type { Examination } from "./Examination";
import { matchFindings } from "./matchFindings";
import { statementsOf, type TableStatement } from "./statementsOf";

/** A plan on offer, and where it comes from. */
export interface OfferedPlan {
  readonly plan: Plan;
  readonly source: "builtin" | "workbook" | "file";
}

/** The plan a workbook is judged by, and which rows state which of its indicators. */
export interface PlanChoice {
  readonly plan: NonNullable<Examination["plan"]>;
  /** In the order of the workbook. */
  readonly statements: readonly TableStatement[];
  readonly findings: readonly Finding[];
}

interface PlanOptions {
  readonly plans: readonly OfferedPlan[];
  /** The plan the workbook carries. */
  readonly carried: Plan | null;
  /** The plan a person named. */
  readonly planId?: string;
  /** Which of the plans with that id; without it one on offer before the one carried. */
  readonly planSource?: OfferedPlan["source"];
  /** The year of a column that names none. */
  readonly openYear: number;
}

/**
 * Chooses the plan the tables follow: the one a person named, else the one the workbook carries, each as soon as any row is
 * one of its indicators, else the one on offer that fits. Rows it does not know, and tables no plan fits, stand on their
 * own baselines and targets.
 *
 * @returns null when there are no tables.
 */
export function choosePlan(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  options: PlanOptions,
): PlanChoice | null {
  const insisted = insistedPlan(options);
  const best = bestMatch(snapshot, tables, insisted, options);
  const unfit =
    insisted && tables.length > 0 && best?.offered !== insisted.offered
      ? [finding("plan/fitsNothing", null, null, { title: insisted.offered.plan.title })]
      : [];
  if (!best) return standAlone(planFromTables(snapshot, tables, options.openYear), unfit);
  const { offered, match } = best;
  const own = onTheirOwn(snapshot, match.unmatched, options.openYear);
  return {
    plan: { ...offered, confidence: match.confidence },
    statements: statementsOf([...match.matches, ...(own?.matches ?? [])]),
    findings: [...unfit, ...differenceFindings(offered, options.plans), ...matchFindings(match)],
  };
}

interface BestMatch {
  readonly offered: OfferedPlan;
  readonly match: PlanMatch;
}

/** A plan that is used if any row is one of its indicators: one that a person named, or that the workbook carries. */
interface InsistedPlan {
  readonly offered: OfferedPlan;
  /** Whether a person named it; then no other plan is tried. */
  readonly isNamed: boolean;
}

function insistedPlan({ plans, carried, planId, planSource }: PlanOptions): InsistedPlan | null {
  const own = carried && { plan: carried, source: "workbook" as const };
  const all = own ? [...plans, own] : plans;
  const named = all.find(
    ({ plan, source }) => plan.id === planId && (planSource ?? source) === source,
  );
  if (named) return { offered: named, isNamed: true };
  return own && { offered: own, isNamed: false };
}

function bestMatch(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  insisted: InsistedPlan | null,
  { plans }: PlanOptions,
): BestMatch | null {
  if (insisted) {
    const { offered, isNamed } = insisted;
    const match = matchTables(snapshot, tables, offered.plan);
    if (match.matches.length > 0) return { offered, match };
    if (isNamed) return null;
  }
  const match = matchPlan(
    snapshot,
    tables,
    plans.map(({ plan }) => plan),
  );
  const offered = plans.find(({ plan }) => plan === match?.plan);
  return match && offered ? { offered, match } : null;
}

/** Says that the plan a workbook carries is not the one of the same id that comes with the product. */
function differenceFindings(
  { plan, source }: OfferedPlan,
  plans: readonly OfferedPlan[],
): readonly Finding[] {
  if (source !== "workbook") return [];
  const other = plans.find((one) => one.source === "builtin" && one.plan.id === plan.id)?.plan;
  if (!other || formatPlan(other) === formatPlan(plan)) return [];
  return [finding("plan/carriedDiffers", null, null, { title: other.title })];
}

function standAlone(match: PlanMatch | null, unfit: readonly Finding[]): PlanChoice | null {
  if (!match) return null;
  return {
    plan: { plan: match.plan, confidence: match.confidence, source: "embedded" },
    statements: statementsOf(match.matches),
    findings: [...unfit, ...matchFindings(match)],
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
