import { finding, type Finding } from "../../domain/finding";
import { measuresOf, type Indicator } from "../../domain/indicator";

/**
 * Targets that the baseline exceeds already, so that they bind nobody until it falls: 90.76% against 90% and more. Targets at the
 * baseline itself ask to keep it, and are left alone.
 */
export function alreadyMet(indicator: Indicator): readonly Finding[] {
  return measuresOf(indicator).flatMap(({ baseline, targets, direction, unit, component }) => {
    const last = Object.entries(targets).at(-1);
    const all = Object.values(targets).map(({ value }) => value);
    if (baseline === null || !last || direction === "none") return [];
    const isSlack = (value: number): boolean =>
      direction === "up" ? baseline > value : baseline < value;
    if (!all.every(isSlack)) return [];
    const name = component === null ? indicator.name : `${indicator.name}（${component}）`;
    const [year, { value }] = last;
    const values = { name, unit, baseline, target: value, year: Number(year) };
    return [finding("plan/alreadyMet", null, indicator.id, values)];
  });
}
