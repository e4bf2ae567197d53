import { yearForecast } from "../../src/domain/yearForecast";
import { aMeasure, period, targets } from "../support/measures";

const measure = aMeasure();

test.each([
  // 19 months from 0.95 to 1.02, 5 to go: 1.02 + 0.07 × 5 ÷ 19.
  ["2024-07", 1.02, 1.038421],
  ["2024H1", 1.02, 1.043333],
  ["2024H1", 0.9, 0.883333],
  ["2024", 1.02, 1.02],
])(
  "in %s the pace since the baseline takes %d to %d at the year's end",
  (code, value, expected) => {
    expect(yearForecast(measure, period(code), value)).toBe(expected);
  },
);

test("the targets of other years have no part in it", () => {
  const only = aMeasure({ targets: targets({ 2024: 1.05 }) });
  expect(yearForecast(only, period("2024-07"), 1.02)).toBe(1.038421);
});

test.each([
  ["without a target in the year", aMeasure({ targets: targets({ 2023: 1, 2025: 1.1 }) })],
  ["without a baseline", aMeasure({ baseline: null })],
  ["of a count that starts afresh each year", aMeasure({ shape: "annual" })],
  ["of what nobody aims to raise or lower", aMeasure({ direction: "none" })],
])("there is none %s", (_, unforeseen) => {
  expect(yearForecast(unforeseen, period("2024-07"), 1.02)).toBeNull();
});
