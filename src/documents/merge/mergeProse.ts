import type { Indicator } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";
import { nameKey } from "../../intake/nameKey";
import type { Draft, PlacedRepair } from "../PlanImport";
import type { ProseTarget } from "../ProseTarget";
import { draftOfProse, withQuotes } from "./draftOfProse";
import { findStated, indexStated } from "./findStated";
import type { PlanYears } from "./PlanYears";
import { proseIndicator, type Statements } from "./proseIndicator";
import { withStatements } from "./withStatements";
import { withMilestone } from "./withMilestone";
import { targetsOf } from "./targetsOf";
import { proseSource } from "./proseSource";

/** Indicators and milestones with what each was read from. */
export interface Drafted {
  readonly indicators: readonly Indicator[];
  readonly milestones: readonly Milestone[];
  /** In no particular order. */
  readonly drafts: readonly Draft[];
  readonly repairs: readonly PlacedRepair[];
}

/** Statements of one quantity, and the milestone that states it too. */
interface Group {
  readonly id: string;
  readonly statements: Statements;
  readonly milestone: Milestone | undefined;
}

/**
 * Joins what the tables and what the sentences of a document state. A sentence about an indicator of a table becomes a further
 * source of it; sentences about one other quantity become one indicator, `text-01`, `text-02` in the order of the text. A count that
 * an 实施计划表 states too stays its milestone; a rate or a level that it states too leaves it and becomes part of the indicator.
 *
 * It pauses after each sentence and each indicator made of them.
 *
 * @example finishSteps(mergeProse(fromTables, targets, plan)).indicators.at(-1)?.id // "text-49"
 */
export function* mergeProse(
  tables: Drafted,
  prose: readonly ProseTarget[],
  plan: PlanYears,
): Generator<void, Drafted, void> {
  const { again, added } = yield* sortOut(tables, prose, plan);
  const movedTo = new Map(
    added.flatMap(({ milestone, id }) => (milestone ? [[milestone.id, id]] : [])),
  );
  const stays = ({ id }: { readonly id: string }): boolean => !movedTo.has(id);
  const saidAgain = ({ id }: { readonly id: string }): readonly ProseTarget[] =>
    again.get(id) ?? [];
  const indicators = tables.indicators.map((one) =>
    withStatements(one, saidAgain(one), plan.years),
  );
  const draftsOfTables = new Map(tables.drafts.map((draft) => [draft.id, draft]));
  const drafts = tables.drafts.filter(stays).map((draft) => withQuotes(draft, saidAgain(draft)));
  yield;
  for (const { id, statements, milestone } of added) {
    const indicator = proseIndicator(id, statements, plan);
    indicators.push(milestone ? withMilestone(indicator, milestone) : indicator);
    drafts.push(draftOfProse(id, statements, milestone && draftsOfTables.get(milestone.id)));
    yield;
  }
  return {
    indicators,
    milestones: tables.milestones
      .filter(stays)
      .map((one) => withPlaces(one, saidAgain(one), plan.years)),
    drafts,
    repairs: tables.repairs.map((repair) => ({
      ...repair,
      concerns: repair.concerns.map((id) => movedTo.get(id) ?? id),
    })),
  };
}

interface SortedProse {
  /** What is said of the indicators and milestones of the tables, by their ids. */
  readonly again: ReadonlyMap<string, readonly ProseTarget[]>;
  readonly added: readonly Group[];
}

function* sortOut(
  { indicators, milestones }: Drafted,
  prose: readonly ProseTarget[],
  { years }: PlanYears,
): Generator<void, SortedProse, void> {
  const known = indexStated(indicators);
  const again = new Map<string, ProseTarget[]>();
  const others = new Map<string, ProseTarget[]>();
  for (const target of prose) {
    const stated = findStated(target, targetsOf(target, years), known, true);
    if (stated) append(again, stated.id, target);
    else append(others, quantityOf(target), target);
    yield;
  }
  const knownMilestones = indexStated(milestones);
  const added: Group[] = [];
  for (const [first, ...further] of others.values()) {
    if (!first) continue;
    const milestone = findStated(first, targetsOf(first, years), knownMilestones, false);
    const statements = [first, ...further] as const;
    if (milestone && isCommitment(milestone)) again.set(milestone.id, [...statements]);
    else added.push({ id: idOf(added.length), statements, milestone });
    yield;
  }
  return { again, added };
}

function idOf(index: number): string {
  return `text-${String(index + 1).padStart(2, "0")}`;
}

/** What counts or is done, not what is at some level. */
function isCommitment({ shape }: Milestone): boolean {
  return shape === "cumulative" || shape === "annual" || shape === "range" || shape === "milestone";
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same name, scope and unit is the same quantity. */
function quantityOf({ name, scope, unit }: ProseTarget): string {
  return [nameKey(name), scope ?? "", unit].join("|");
}

function withPlaces(
  milestone: Milestone,
  targets: readonly ProseTarget[],
  years: readonly number[],
): Milestone {
  const places = targets.map((target) => proseSource(target, milestone.targets, years));
  return { ...milestone, sources: [...milestone.sources, ...places] };
}
