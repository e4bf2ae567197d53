import { directionOf } from "../../domain/directionOf";
import { impliedComparator } from "../../domain/impliedComparator";
import type { Component, Indicator, Path, Source, Targets } from "../../domain/indicator";
import { shapeOf, type ShapeAnswer } from "../../domain/shapeOf";
import type { ProseTarget } from "../ProseTarget";
import { printedName } from "../tables/printedName";
import type { PlanYears } from "./PlanYears";
import { printedSign } from "./printedSign";
import { proseSource } from "./proseSource";
import { targetsOf } from "./targetsOf";

/** Sentences that state one quantity, at least one, in the order of the text. */
export type Statements = readonly [ProseTarget, ...ProseTarget[]];

/**
 * Makes an indicator of the sentences that state it. The first sentence that speaks of a year decides it; what the others say
 * instead stays with their sources.
 *
 * @example proseIndicator("text-01", statements, plan).targets // { 2025: { value: 90 } }
 */
export function proseIndicator(id: string, statements: Statements, plan: PlanYears): Indicator {
  const [first] = statements;
  const parts = partsOf(statements, plan);
  const whole = parts.find(({ component }) => component === null);
  const isWhole = parts.length === 1 && whole !== undefined;
  const lead = parts[0]?.path ?? { baseline: null, targets: {} };
  const name = printedName(first.scope === null ? first.name : `${first.name}（${first.scope}）`);
  const wordings = statements.map(({ wording }) => wording);
  const sign = statements.flatMap((target) => printedSign(target) ?? [])[0];
  const printed = statements.flatMap(({ comparator }) => comparator ?? [])[0];
  const { direction, reason } = directionOf({
    name,
    unit: first.unit,
    wordings,
    ...lead,
    ...(sign && { comparator: sign }),
  });
  const shapeIn = ({ baseline, targets }: Path): ShapeAnswer =>
    statedShape(first) ??
    shapeOf({ name, unit: first.unit, direction, wordings, baseline, targets });
  const { shape, reason: shapeReason } = shapeIn(lead);
  return {
    id,
    number: null,
    name,
    level1: printedName(first.heading),
    level2: "",
    unit: first.unit,
    comparator: printed ?? impliedComparator(direction, shape),
    direction,
    directionReason: reason,
    shape,
    shapeReason,
    decimals: Math.max(...statements.map(({ decimals }) => decimals)),
    baselineYear: plan.baselineYear,
    baseline: isWhole ? whole.path.baseline : null,
    targets: isWhole ? whole.path.targets : {},
    components: isWhole ? [] : parts.map((part) => componentOf(part, shapeIn, shape)),
    responsible: statements.find(({ responsible }) => responsible.length > 0)?.responsible ?? [],
    sources: sourcesOf(statements, isWhole ? whole.path.targets : lead.targets, plan),
  };
}

interface Part {
  readonly component: string | null;
  readonly path: Path;
}

function partsOf(statements: Statements, { years }: PlanYears): readonly Part[] {
  const components = [...new Set(statements.map(({ component }) => component))];
  return components.map((component) => {
    const own = statements.filter((target) => target.component === component);
    // An earlier sentence comes later here, so that it decides.
    const stated = own.toReversed().flatMap((target) => Object.entries(targetsOf(target, years)));
    const targets: Targets = Object.fromEntries(stated);
    const baseline = own.find(({ from }) => from !== null)?.from ?? null;
    return { component, path: { baseline, targets } };
  });
}

/** What the words of the sentence say of the path, where the numbers alone would not tell. Neither a share of every year nor a price adds up. */
function statedShape({ isState, isAnnual, unit, wording }: ProseTarget): ShapeAnswer | undefined {
  if (isState) return { shape: "milestone", reason: "wordsMilestone" };
  const isLevel = /[%‰]/.test(unit) || wording.includes("每人每年");
  return isAnnual && !isLevel ? { shape: "annual", reason: "wordsAnnual" } : undefined;
}

function componentOf(
  { component, path }: Part,
  shapeIn: (path: Path) => ShapeAnswer,
  whole: ShapeAnswer["shape"],
): Component {
  const { shape } = shapeIn(path);
  return { name: component ?? "", ...path, ...(shape !== whole && { shape }) };
}

function sourcesOf(statements: Statements, targets: Targets, { years }: PlanYears): Source[] {
  const sources = statements.map((target) => proseSource(target, targets, years));
  return sources.filter(
    ({ section, wording }, index) =>
      sources.findIndex((one) => one.section === section && one.wording === wording) === index,
  );
}
