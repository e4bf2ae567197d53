import type { Indicator } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";

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
  ): Own => (isAll(own) ? source : { targets: own, ...source });
  return {
    ...indicator,
    targets: isSettled ? targets : indicator.targets,
    sources: [
      ...milestone.sources.map((source) => stated(source, milestone.targets)),
      ...sources.map((source) => stated(source, indicator.targets)),
    ],
  };
}
