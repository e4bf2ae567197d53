import type { Interval } from "./ladder";
import type { Measure } from "./indicator";
import { product, quotient } from "./decimal";

/** Shapes whose values stay near their targets, so that a value a hundred times off is a slip and not a result. */
const steady = new Set<Measure["shape"]>(["improve", "step", "floor", "cap", "maintain", "survey"]);

/** How far from baseline and targets a result may plausibly lie: half the least of them to one and a half times the most. */
const nearest = 0.5;
const farthest = 1.5;

/**
 * Where a value is so near a hundredth or a hundredfold of what is planned (a ten-thousandth for 万元) that it is a
 * slip of the unit: 0.18 for 18%.
 *
 * @returns stretches of the number line, none when baseline and targets leave no room to tell.
 * @example slipZones(四级手术比例 17.56 → 19) // around 0.18 and around 1800
 */
export function slipZones(measure: Measure): readonly Interval[] {
  const planned = plannedValues(measure);
  if (planned.length === 0 || planned.some((value) => value <= 0)) return [];
  const lowest = product(Math.min(...planned), nearest);
  const highest = product(Math.max(...planned), farthest);
  const factor = /[万亿]元$/.test(measure.unit) ? 10_000 : 100;
  if (!steady.has(measure.shape) && factor === 100) return [];
  const tooSmall = closed(quotient(lowest, factor), quotient(highest, factor));
  const tooLarge = closed(product(lowest, factor), product(highest, factor));
  const zones = steady.has(measure.shape) ? [tooSmall, tooLarge] : [tooLarge];
  return zones.filter(({ from, to }) => to < lowest || from > highest);
}

/**
 * The value that was probably meant where a value lies in a slip zone.
 *
 * @example intendedValue(四级手术比例, 0.18) // 18
 */
export function intendedValue(measure: Measure, value: number): number {
  const factor = /[万亿]元$/.test(measure.unit) ? 10_000 : 100;
  const tooSmall = value < Math.min(...plannedValues(measure));
  return tooSmall ? product(value, factor) : quotient(value, factor);
}

function plannedValues({ baseline, targets }: Measure): readonly number[] {
  const planned = Object.values(targets)
    .filter(({ candidates }) => !candidates)
    .map(({ value }) => value);
  return baseline === null ? planned : [baseline, ...planned];
}

function closed(from: number, to: number): Interval {
  return { from, fromIncluded: true, to, toIncluded: true };
}
