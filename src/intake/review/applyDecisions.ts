import type { Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import { confirmTarget } from "./confirmTarget";
import type { Changes, Decision } from "./Decision";

/** A plan after a person's decisions, and the decisions that fit nothing in it. */
export interface Reviewed {
  readonly plan: Plan;
  readonly unfit: readonly Decision[];
}

/**
 * Carries out what a person decided about a draft plan, in order. A decision about something that is not there changes nothing
 * and is given back.
 *
 * @example applyDecisions(draft, [{ kind: "reject", id: "text-07" }]).plan.indicators.length // one less
 */
export function applyDecisions(draft: Plan, decisions: readonly Decision[]): Reviewed {
  let plan = draft;
  const unfit: Decision[] = [];
  for (const decision of decisions) {
    const decided = apply(plan, decision);
    if (decided) plan = decided;
    else unfit.push(decision);
  }
  return { plan, unfit };
}

type Item = Indicator | Milestone;

function apply(plan: Plan, decision: Decision): Plan | undefined {
  switch (decision.kind) {
    case "reject":
      return replace(plan, decision.id, () => null);
    case "change":
      return replace(plan, decision.id, (item) => changed(item, chosen(item, decision.to)));
    case "confirm":
      return replace(plan, decision.id, (item) => confirmed(item, decision));
    case "join":
      return join(plan, decision.id, decision.into);
    case "add":
      return { ...plan, indicators: [...plan.indicators, decision.indicator] };
    case "addMilestone":
      return { ...plan, milestones: [...plan.milestones, decision.milestone] };
    case "plan":
      return changed(plan, decision.to);
  }
}

function changed<Facts extends object>(facts: Facts, to: object): Facts {
  const stated = Object.entries(to).filter(([, value]) => value !== undefined);
  return { ...facts, ...Object.fromEntries(stated) };
}

/** What takes an item's place: another one, nothing (null), or no answer. */
type Answer<Kind> = Kind | null | undefined;

function replace(
  plan: Plan,
  id: string,
  answer: <Kind extends Item>(item: Kind) => Answer<Kind>,
): Plan | undefined {
  const indicators = replaceIn(plan.indicators, id, answer);
  if (indicators) return { ...plan, indicators };
  const milestones = replaceIn(plan.milestones, id, answer);
  return milestones && { ...plan, milestones };
}

function replaceIn<Kind extends Item>(
  items: readonly Kind[],
  id: string,
  answer: (item: Kind) => Answer<Kind>,
): readonly Kind[] | undefined {
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  const settled = item && answer(item);
  if (settled === undefined) return undefined;
  return items.toSpliced(index, 1, ...(settled === null ? [] : [settled]));
}

/** A direction or shape that a person gives is her choice. */
function chosen(item: Item, to: Changes<Indicator> | Changes<Milestone>): object {
  if (!("directionReason" in item)) return to;
  return {
    ...(to.direction !== undefined && { directionReason: "chosen" }),
    ...(to.shape !== undefined && { shapeReason: "chosen" }),
    ...to,
  };
}

function confirmed<Kind extends Item>(
  item: Kind,
  { component, year, reading }: Decision & { kind: "confirm" },
): Kind | undefined {
  if (component === undefined) return confirmTarget(item, year, reading);
  if (!("components" in item)) return undefined;
  const index = item.components.findIndex(({ name }) => name === component);
  const part = item.components[index];
  const settled = part && confirmTarget(part, year, reading);
  return settled && { ...item, components: item.components.toSpliced(index, 1, settled) };
}

/** The years that only the joined one speaks of come with it. */
function join(plan: Plan, id: string, into: string): Plan | undefined {
  const joined = plan.indicators.find((one) => one.id === id);
  if (!joined || id === into || !plan.indicators.some((one) => one.id === into)) return undefined;
  const indicators = plan.indicators
    .filter((one) => one.id !== id)
    .map((one) => {
      if (one.id !== into) return one;
      const targets =
        one.components.length > 0 ? one.targets : { ...joined.targets, ...one.targets };
      const sources = joined.sources.map((source) => ({
        ...source,
        targets: source.targets ?? joined.targets,
      }));
      return { ...one, targets, sources: [...one.sources, ...sources] };
    });
  return { ...plan, indicators };
}
