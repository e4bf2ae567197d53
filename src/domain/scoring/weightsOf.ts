import { sum } from "../decimal";
import { measuresOf, type Indicator, type Measure } from "../indicator";
import { classOf } from "./classOf";
import type { ScoredClass, ScoringProfile } from "./ScoringProfile";
import { shareEqually } from "./shareEqually";

/** The weights of one class: of each indicator in it, and of each measure of those in parts. */
export interface ClassWeights {
  readonly scored: ScoredClass;
  readonly indicators: readonly Indicator[];
  /** By id. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * 分值: how the weight of each class is spread over the form's indicators, equally over its 二级指标, equally over the indicators of each, and equally
 * over an indicator's components. Only what has a target in the year and a direction shares in it; what was entered plays no part.
 *
 * @param printed weights that a form prints, by measure: they stand in place of the shares, and an indicator's is then the sum of its components'.
 * @returns one for each class of the profile, in its order.
 * @example weightsOf(huzhou.indicators, 2024, standard)[1]?.weights.get("ind-08") // 2.78: 50 over 3 二级指标, over 6 indicators
 * Source: docs/decisions/0009-scores-beside-the-status.md.
 */
export function weightsOf(
  indicators: readonly Indicator[],
  year: number,
  profile: ScoringProfile,
  printed: ReadonlyMap<string, number> = new Map(),
): readonly ClassWeights[] {
  const due = indicators.filter((indicator) => measuresDue(indicator, year).length > 0);
  return profile.classes.map((scored) => {
    const members = due.filter((indicator) => classOf(indicator, profile) === scored);
    const shares = spread(members, year, scored.weight);
    const weights = printed.size === 0 ? shares : asPrinted(members, year, shares, printed);
    return { scored, indicators: members, weights };
  });
}

function asPrinted(
  indicators: readonly Indicator[],
  year: number,
  shares: ReadonlyMap<string, number>,
  printed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const indicator of indicators) {
    const own = measuresDue(indicator, year).map(({ id }) => {
      const weight = printed.get(id) ?? shares.get(id) ?? 0;
      weights.set(id, weight);
      return weight;
    });
    weights.set(indicator.id, sum(own));
  }
  return weights;
}

function measuresDue(indicator: Indicator, year: number): readonly Measure[] {
  return measuresOf(indicator).filter(
    ({ shape, direction, targets }) =>
      shape !== "neutral" && direction !== "none" && targets[year] !== undefined,
  );
}

function spread(
  indicators: readonly Indicator[],
  year: number,
  weight: number,
): ReadonlyMap<string, number> {
  const level2 = [...new Set(indicators.map((indicator) => indicator.level2))];
  const ofGroups = shareEqually(weight, level2.length);
  const weights = new Map<string, number>();
  level2.forEach((name, place) => {
    const group = indicators.filter((indicator) => indicator.level2 === name);
    const shares = shareEqually(ofGroups[place] ?? 0, group.length);
    group.forEach((indicator, index) => {
      const own = shares[index] ?? 0;
      const measures = measuresDue(indicator, year);
      const parts = shareEqually(own, measures.length);
      measures.forEach(({ id }, part) => weights.set(id, parts[part] ?? 0));
      weights.set(indicator.id, own);
    });
  });
  return weights;
}
