import type { Path, Targets } from "../../domain/indicator";
import { plainNumber } from "../../i18n/plainNumber";
import type { Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { isDoubtful } from "../../documents/isDoubtful";
import type { Draft, PlanImport } from "../../documents/PlanImport";
import { applyDecisions } from "../../intake/review/applyDecisions";
import type { Decision } from "../../intake/review/Decision";
import type { Act } from "./Act";
import type { DraftRow, DraftState, OpenTarget, Review } from "./Review";

type Item = Indicator | Milestone;

/**
 * An import after what a person did. What she decided about settles its draft, except while a reading is still to be chosen.
 *
 * @example reviewOf(imported, [{ kind: "accept", ids: ["ind-08"] }]).counts.accepted // 1
 */
export function reviewOf(imported: PlanImport, acts: readonly Act[]): Review {
  const decisions = decisionsOf(acts);
  const { plan } = applyDecisions(imported.plan, decisions);
  const added = decisions.flatMap((one) => (one.kind === "add" ? [one.indicator] : []));
  const before = itemsOf({ ...imported.plan, indicators: [...imported.plan.indicators, ...added] });
  const after = itemsOf(plan);
  const settled = settledBy(acts, decisions);
  const joins = new Map(
    decisions.flatMap((one) => (one.kind === "join" ? [[one.id, one.into] as const] : [])),
  );
  const rows = [...added.map(byHand), ...imported.drafts].flatMap((draft): readonly DraftRow[] => {
    const first = before.get(draft.id);
    const item = after.get(draft.id) ?? first;
    if (!first || !item) return [];
    const openTargets = openTargetsOf(item);
    const repairs = imported.repairs.filter(({ concerns }) => concerns.includes(draft.id));
    const isOut = !after.has(draft.id);
    const into = isOut ? joins.get(draft.id) : undefined;
    const joinedInto = into === undefined ? null : (before.get(into)?.name ?? "");
    const isSettled = settled.has(draft.id) && openTargets.length === 0;
    const state = isOut ? outcome(joinedInto) : progress(isSettled);
    const doubtful = isDoubtful(draft);
    return [{ draft, item, state, isOut, joinedInto, isDoubtful: doubtful, openTargets, repairs }];
  });
  const unsettled = rows.filter(isUnsettled);
  return {
    rows: inOrder(rows, added.length),
    counts: {
      pending: count(rows, "pending"),
      accepted: count(rows, "accepted"),
      rejected: count(rows, "rejected"),
      joined: count(rows, "joined"),
    },
    certain: rows.filter(isCertain).map(({ draft }) => draft.id),
    decisions,
    plan: unconfirmed(plan, new Set(unsettled.map(({ draft }) => draft.id))),
    unsettled: unsettled.length,
  };
}

function itemsOf({ indicators, milestones }: Plan): ReadonlyMap<string, Item> {
  return new Map([...indicators, ...milestones].map((item) => [item.id, item]));
}

/** What a person added is beyond doubt; there is no place that it was read from. */
function byHand({ id }: Indicator): Draft {
  return { id, kind: "indicator", quotes: [], scope: null, confidence: 1, doubts: [] };
}

function inOrder(rows: readonly DraftRow[], added: number): readonly DraftRow[] {
  const read = rows.slice(added);
  return [
    ...rows.slice(0, added),
    ...read.filter((row) => row.isDoubtful),
    ...read.filter((row) => !row.isDoubtful),
  ];
}

/** The decisions that hold: a restored draft is rejected or joined no longer. */
function decisionsOf(acts: readonly Act[]): readonly Decision[] {
  return acts.reduce<readonly Decision[]>((decisions, act) => {
    if (act.kind === "decide") return [...decisions, act.decision];
    if (act.kind === "accept") return decisions;
    const takesOut = (one: Decision): boolean =>
      (one.kind === "reject" || one.kind === "join") && one.id === act.id;
    return decisions.filter((one) => !takesOut(one));
  }, []);
}

function settledBy(acts: readonly Act[], decisions: readonly Decision[]): ReadonlySet<string> {
  const accepted = acts.flatMap((act) => (act.kind === "accept" ? act.ids : []));
  const decided = decisions.flatMap((one) => {
    if (one.kind === "add") return [one.indicator.id];
    return "id" in one ? [one.id] : [];
  });
  return new Set([...accepted, ...decided]);
}

function outcome(joinedInto: string | null): DraftState {
  return joinedInto === null ? "rejected" : "joined";
}

function progress(isSettled: boolean): DraftState {
  return isSettled ? "accepted" : "pending";
}

function openTargetsOf(item: Item): readonly OpenTarget[] {
  const openIn = (component: string | null, { targets }: Pick<Path, "targets">): OpenTarget[] =>
    Object.entries(targets).flatMap(([year, { candidates }]) =>
      candidates ? [{ component, year: Number(year), candidates }] : [],
    );
  const components = "components" in item ? item.components : [];
  return [...openIn(null, item), ...components.flatMap((one) => openIn(one.name, one))];
}

function count(rows: readonly DraftRow[], state: DraftState): number {
  return rows.filter((row) => row.state === state).length;
}

function isCertain({ draft, state, openTargets }: DraftRow): boolean {
  return state === "pending" && isClean(draft) && openTargets.length === 0;
}

function isClean({ confidence, doubts }: Draft): boolean {
  return confidence === 1 && doubts.length === 0;
}

function isUnsettled({ draft, state, openTargets }: DraftRow): boolean {
  return state === "pending" && (!isClean(draft) || openTargets.length > 0);
}

/** What nobody has confirmed must not be judged as met: its targets are only candidates. */
function unconfirmed(plan: Plan, ids: ReadonlySet<string>): Plan {
  const doubted = <Kind extends Path>(path: Kind): Kind => ({
    ...path,
    targets: asCandidates(path.targets),
  });
  return {
    ...plan,
    indicators: plan.indicators.map((one) =>
      ids.has(one.id) ? { ...doubted(one), components: one.components.map(doubted) } : one,
    ),
    milestones: plan.milestones.map((one) => (ids.has(one.id) ? doubted(one) : one)),
  };
}

function asCandidates(targets: Targets): Targets {
  return Object.fromEntries(
    Object.entries(targets).map(([year, target]) => {
      const { value, upTo } = target;
      const reading = [value, ...(upTo === undefined ? [] : [upTo])].map(plainNumber).join("—");
      return [year, { candidates: [reading], ...target }];
    }),
  );
}
