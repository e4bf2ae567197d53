import type { Indicator, ShapeReason } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";
import { shapeOf } from "../../domain/shapeOf";

/**
 * Takes a rate that an 实施计划表 states into the indicator that the text states: the table's years come with it, its place is the
 * first source. Where both speak of a year the table decides, and the text keeps its own figure.
 */
export function withMilestone(indicator: Indicator, milestone: Milestone): Indicator {
  const { components, sources } = indicator;
  if (components.length > 0) return { ...indicator, sources: [...sources, ...milestone.sources] };
  const targets = { ...indicator.targets, ...milestone.targets };
  const isSettled = Object.values(milestone.targets).every(({ candidates }) => !candidates);
  const isAll = (own: object): boolean => JSON.stringify(own) === JSON.stringify(targets);
  const stated = <Own extends { targets?: Indicator["targets"] }>(
    source: Own,
    own: Indicator["targets"],
  ): Own => (isAll(own) || source.targets ? source : { ...source, targets: own });
  return withShape({
    ...indicator,
    targets: isSettled ? targets : indicator.targets,
    sources: [
      ...milestone.sources.map((source) => stated(source, milestone.targets)),
      ...sources.map((source) => stated(source, indicator.targets)),
    ],
  });
}

/** A shape that numbers gave follows them: 90 in every year is a floor. */
function withShape(indicator: Indicator): Indicator {
  if (!numbers.has(indicator.shapeReason)) return indicator;
  const wordings = indicator.sources.flatMap(({ wording }) => wording ?? []);
  const { shape, reason } = shapeOf({ ...indicator, wordings });
  return { ...indicator, shape, shapeReason: reason };
}

const numbers: ReadonlySet<ShapeReason> = new Set(["slope", "plateau", "baselineMeetsTargets"]);
