import fc from "fast-check";
import type { Measure, Shape } from "../../src/domain/indicator";
import type { ReportingPeriod } from "../../src/domain/period";
import { aMeasure } from "./measures";

/** A number with at most two decimals between 1 and 99. */
export const amount = fc.integer({ min: 100, max: 9900 }).map((hundredths) => hundredths / 100);

const shapes: readonly Shape[] = [
  "improve",
  "step",
  "floor",
  "cap",
  "cumulative",
  "annual",
  "growth",
  "survey",
];

/** Measures without unit (so that nothing bounds them above), in either direction, with three yearly targets. */
export const measures: fc.Arbitrary<Measure> = fc
  .record({
    shape: fc.constantFrom(...shapes),
    direction: fc.constantFrom("up" as const, "down" as const),
    baseline: fc.option(amount),
    first: amount,
    second: amount,
    third: amount,
    strict: fc.boolean(),
  })
  .map(({ shape, direction, baseline, first, second, third, strict }) =>
    aMeasure({
      unit: "百分点",
      shape,
      direction,
      comparator: direction === "up" ? (strict ? ">" : ">=") : strict ? "<" : "<=",
      baseline,
      targets: { 2023: { value: first }, 2024: { value: second }, 2025: { value: third } },
    }),
  );

export const periods: fc.Arbitrary<ReportingPeriod> = fc.record({
  year: fc.integer({ min: 2023, max: 2025 }),
  through: fc.integer({ min: 1, max: 12 }),
  grain: fc.constant("month"),
});

/** Last year's actual, known or not. */
export const histories = fc.option(amount, { nil: undefined });
