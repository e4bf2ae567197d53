import type { Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { applyDecisions } from "../../intake/review/applyDecisions";
import type { Decision } from "../../intake/review/Decision";
import { examinePlan } from "../doctor/examinePlan";
import type { Draft, PlacedRepair, PlanImport } from "../PlanImport";

/** An import after a person's decisions, and the decisions that fit nothing in it. */
export interface ReviewedImport {
  readonly imported: PlanImport;
  readonly unfit: readonly Decision[];
}

/**
 * Makes a person's decisions about an import: what she decided about is doubtful no longer, repairs that nothing hangs on any more are
 * left out, and the plan is examined anew.
 *
 * @example reviewedImport(draft, [{ kind: "reject", id: "text-07" }]).imported.drafts.length // one less
 */
export function reviewedImport(draft: PlanImport, decisions: readonly Decision[]): ReviewedImport {
  if (decisions.length === 0) return { imported: draft, unfit: [] };
  const { plan, unfit } = applyDecisions(draft.plan, decisions);
  const items = new Map([...plan.indicators, ...plan.milestones].map((one) => [one.id, one]));
  const decided = new Set(decisions.flatMap((one) => ("id" in one ? [one.id] : [])));
  const imported = {
    plan,
    drafts: draft.drafts.flatMap((one): readonly Draft[] => {
      const item = items.get(one.id);
      if (!item) return [];
      const isSettled = decided.has(one.id) && !isOpen(item);
      return [isSettled ? { ...one, confidence: 1, doubts: [] } : one];
    }),
    repairs: draft.repairs.flatMap((repair) => stillNeeded(repair, items, decided)),
    findings: [...foundInReading(draft, items), ...examinePlan(plan)],
  };
  return { imported, unfit };
}

/** Whether a reading of one of its targets is still to be chosen. */
function isOpen(item: Indicator | Milestone): boolean {
  const paths = "components" in item ? [item, ...item.components] : [item];
  return paths.some(({ targets }) =>
    Object.values(targets).some(({ candidates }) => candidates !== undefined),
  );
}

function stillNeeded(
  repair: PlacedRepair,
  items: ReadonlyMap<string, Indicator | Milestone>,
  decided: ReadonlySet<string>,
): readonly PlacedRepair[] {
  if (repair.concerns.length === 0) return [repair];
  const left = repair.concerns.flatMap((id) => items.get(id) ?? []);
  const isSettled = left.every((item) => decided.has(item.id) && !isOpen(item));
  const isDone = left.length === 0 || (!repair.isCertain && isSettled);
  return isDone ? [] : [{ ...repair, concerns: left.map(({ id }) => id) }];
}

/** What could not be read stays so, except of what is left out; what the plan said against itself is looked for anew. */
function foundInReading(
  { plan, findings }: { readonly plan: Plan } & Pick<PlanImport, "findings">,
  items: ReadonlyMap<string, unknown>,
): PlanImport["findings"] {
  const examined = new Set(examinePlan(plan).map((one) => JSON.stringify(one)));
  return findings.filter(
    (one) =>
      !examined.has(JSON.stringify(one)) && (one.indicator === null || items.has(one.indicator)),
  );
}
