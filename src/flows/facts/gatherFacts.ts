import type { FactStore } from "../../domain/fact";
import { finding, type Finding } from "../../domain/finding";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Plan } from "../../domain/plan";
import { carriedFacts, type CarriedFacts } from "../../workbook/carriedFacts";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import type { TableStatement } from "../statementsOf";
import type { FactBook } from "./FactBook";
import { factFindings } from "./factFindings";
import { fundsReadings } from "./fundsReadings";
import { reconcileFacts } from "./reconcileFacts";
import type { Told } from "./Reconciliation";
import { staleForms } from "./staleForms";
import { valueReadings } from "./valueReadings";

/**
 * Gathers what a workbook knows as facts: its store, brought up to date with every form in it.
 *
 * @param layouts in which the heads of forms are read; 项目资金 of other forms by its headings.
 * @param told who entered what is new, and when; unknown when absent.
 * @example gatherFacts(snapshot, examination, layouts).stale[0]?.sheet // "自评表"
 */
export function gatherFacts(
  snapshot: Snapshot,
  examination: Pick<Examination, "plan" | "statements" | "tables" | "period">,
  layouts: readonly FormLayout[],
  told?: Told,
): FactBook {
  const { plan: chosen, statements, period } = examination;
  const carried = carriedFacts(snapshot.parts);
  const plan = chosen?.plan ?? null;
  const own = chosen?.source === "embedded" ? null : (plan?.id ?? null);
  const held = carried?.store ?? null;
  const stored = held?.plan === own ? held.facts : [];
  const readings = [
    ...(plan ? valueReadings(snapshot, statementsIn(plan, statements), period) : []),
    ...fundsReadings(snapshot, examination, layouts),
  ];
  const reconciled = reconcileFacts(stored, readings, told);
  const stale = staleForms(reconciled.outdated);
  const findings = [
    ...(carried?.findings ?? []),
    ...otherPlan(held, own),
    ...factFindings(reconciled.conflicts, stale, plan?.indicators ?? []),
  ];
  const mayStore = own !== null && mayReplace(carried, own);
  const store = mayStore ? { plan: own, facts: reconciled.stored } : null;
  return { ...reconciled, readings, stale, findings, store };
}

/** A row that the plan does not know is named after its place in the table: it is not the same after rows were moved. */
function statementsIn(
  { indicators, milestones }: Plan,
  statements: readonly TableStatement[],
): readonly TableStatement[] {
  const known = new Set([...indicators, ...milestones].map(({ id }) => id));
  return statements.filter(({ indicator }) => known.has(indicator.id));
}

function otherPlan(store: FactStore | null, plan: string | null): readonly Finding[] {
  if (!store || store.plan === plan) return [];
  return [finding("facts/otherPlan", null, null, { stored: store.plan, plan })];
}

/** What a newer version has stored, or what was stored of another plan, is not ours to replace. */
function mayReplace(carried: CarriedFacts | null, plan: string): boolean {
  if (!carried) return true;
  if (carried.store) return carried.store.plan === plan;
  return carried.findings.every(({ code }) => code !== "facts/carriedNewer");
}
