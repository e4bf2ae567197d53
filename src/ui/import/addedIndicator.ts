import { directionOf } from "../../domain/directionOf";
import type { Indicator, Source } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";
import { shapeOf } from "../../domain/shapeOf";

/** An indicator with nothing in it yet, for the form that a person fills in. */
export function blankIndicator(id: string, { baselineYear }: Plan): Indicator {
  return {
    ...{ id, number: null, name: "", level1: "", level2: "", unit: "", comparator: ">=" },
    ...{ direction: "none", directionReason: "chosen", shape: "improve", shapeReason: "chosen" },
    ...{ decimals: 0, baselineYear, baseline: null, targets: {} },
    ...{ components: [], responsible: [], sources: [] },
  };
}

/**
 * Completes what a person wrote of an indicator that was missed: direction and shape follow by the rules for what was read.
 *
 * @param source where it stands, with the words that state it
 * @example addedIndicator({ ...blank, name: "平均住院日", comparator: "<=" }, source).direction // "down"
 */
export function addedIndicator(written: Indicator, source: Source): Indicator {
  const { name, unit, comparator, baseline, targets } = written;
  const wordings = source.wording === undefined ? [] : [source.wording];
  const printed = comparator === "=" ? {} : { comparator };
  const path = { name, unit, wordings, baseline, targets };
  const { direction, reason: directionReason } = directionOf({ ...path, ...printed });
  const { shape, reason: shapeReason } = shapeOf({ ...path, direction });
  return { ...written, direction, directionReason, shape, shapeReason, sources: [source] };
}
