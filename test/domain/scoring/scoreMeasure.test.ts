import { assess } from "../../../src/domain/assess";
import type { Observation } from "../../../src/domain/assessment";
import type { Measure } from "../../../src/domain/indicator";
import type { Score } from "../../../src/domain/scoring/Score";
import { scoreMeasure } from "../../../src/domain/scoring/scoreMeasure";
import type { ScoringProfile } from "../../../src/domain/scoring/ScoringProfile";
import { aMeasure, period, targets } from "../../support/measures";
import { standard } from "../../support/scoring";

const linear: ScoringProfile = { ...standard, atMost: "linear" };

/** ≥ 1.05 in 2024. */
const index = aMeasure();
/** ≤ 6.55. */
const days = aMeasure({
  ...{ name: "平均住院日", unit: "天", comparator: "<=", direction: "down", baseline: 6.73 },
  targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
});
/** = 100 %. */
const whole = aMeasure({
  ...{ name: "占比", unit: "%", comparator: "=", shape: "maintain", decimals: 0, baseline: 100 },
  targets: targets({ 2023: 100, 2024: 100, 2025: 100 }),
});
/** = 0. */
const none = aMeasure({
  ...{ name: "事故", unit: "起", comparator: "=", direction: "down", shape: "maintain" },
  ...{ decimals: 0, baseline: 0, targets: targets({ 2023: 0, 2024: 0, 2025: 0 }) },
});
const survey = aMeasure({
  ...{ name: "患者满意度", shape: "survey", baseline: 89.73 },
  targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
});
const growth = aMeasure({
  ...{ name: "费用增幅", unit: "%", comparator: "<=", direction: "down", shape: "growth" },
  ...{ baseline: 1.34, targets: targets({ 2023: 5, 2024: 5, 2025: 5 }) },
});
const state = aMeasure({
  ...{ name: "建成示范市", shape: "milestone", decimals: 0, baseline: null },
  targets: targets({ 2024: 1 }),
});
/** 5—8 个. */
const range = aMeasure({
  ...{ name: "专科", unit: "个", shape: "range", decimals: 0, baseline: 0 },
  targets: { 2024: { value: 5, upTo: 8 } },
});

const number = (value: number): Observation => ({ kind: "number", value });

function scored(
  measure: Measure,
  observation: Observation,
  { weight = 10, profile = standard, when = "2024" } = {},
): Score {
  return scoreMeasure(measure, assess(measure, period(when), observation, {}), weight, profile);
}

test.each([
  ["≥ 1.05 reached exactly", index, 1.05, 10, "the full weight"],
  ["≥ 1.05 exceeded", index, 1.2, 10, "never more than the weight"],
  ["≥ 1.05 missed", index, 0.95, 9.05, "10 × 0.95 ÷ 1.05 = 9.0476"],
  ["≥ 1.05 missed by the last decimal", index, 1.04, 9.9, "10 × 1.04 ÷ 1.05 = 9.9048"],
  ["≥ 1.05 reached by rounding", index, 1.046, 10, "1.046 is 1.05 at two decimals"],
  ["≥ 1.05 with nothing done", index, 0, 0, "10 × 0 ÷ 1.05"],
  ["≤ 6.55 reached exactly", days, 6.55, 10, "the full weight"],
  ["≤ 6.55 bettered", days, 6, 10, "never more than the weight"],
  ["≤ 6.55 missed", days, 6.73, 9.73, "10 × 6.55 ÷ 6.73 = 9.7325"],
  ["≤ 6.55 missed by the double", days, 13.1, 5, "10 × 6.55 ÷ 13.1"],
  ["≤ 5 of a growth rate, falling", growth, -2, 10, "below the cap"],
  ["≤ 5 of a growth rate, missed", growth, 8, 6.25, "10 × 5 ÷ 8"],
  ["= 100 reached", whole, 100, 10, "as ≥"],
  ["= 100 missed", whole, 95, 9.5, "10 × 95 ÷ 100"],
  ["= 0 kept", none, 0, 10, "as ≤, where lower is better"],
  ["= 0 not kept", none, 3, 0, "10 × 0 ÷ 3"],
  ["5—8 at its lower end", range, 5, 10, "as ≥ 5"],
  ["5—8 below it", range, 4, 8, "10 × 4 ÷ 5"],
  ["5—8 above it", range, 9, 10, "as ≥ 5"],
  ["satisfaction of 100", survey, 100, 10, "from 90 on the full weight"],
  ["satisfaction of 90", survey, 90, 10, "from 90 on the full weight"],
  ["satisfaction of 89.99", survey, 89.99, 8, "from 80 on 80 %"],
  ["satisfaction of 80", survey, 80, 8, "from 80 on 80 %"],
  ["satisfaction of 79.99", survey, 79.99, 6, "from 60 on 60 %"],
  ["satisfaction of 60", survey, 60, 6, "from 60 on 60 %"],
  ["satisfaction of 59.99", survey, 59.99, 0, "nothing below 60"],
])("%s", (_title, measure, value, points, _because) => {
  const { points: found, notScored, range: choice } = scored(measure, number(value));
  expect({ found, notScored, choice }).toEqual({ found: points, notScored: null, choice: null });
});

test.each([
  ["reached exactly", 6.55, 10, "the full weight"],
  ["missed", 6.73, 9.73, "10 × (1 − (6.73 − 6.55) ÷ 6.55) = 9.7252"],
  ["missed by half", 9.83, 4.99, "10 × (1 − 3.28 ÷ 6.55) = 4.9924"],
  ["missed by the double", 13.1, 0, "10 × (1 − 1)"],
  ["missed by more", 14, 0, "never less than nothing"],
])("≤ 6.55 by the linear formula, %s", (_title, value, points, _because) => {
  expect(scored(days, number(value), { profile: linear }).points).toBe(points);
});

test.each([
  ["a blank", index, { kind: "blank" }, "noValue"],
  ["a text that is no number", index, { kind: "unreadable", text: "约一成" }, "invalid"],
  ["a share above the natural bound of =", whole, number(102), "invalid"],
  ["a survey not held yet", survey, { kind: "blank" }, "notAssessed"],
  [
    "a target that is not confirmed",
    aMeasure({ targets: { 2024: { value: 5, candidates: ["5—8个", "58个"] } } }),
    number(6),
    "unconfirmed",
  ],
  [
    "a ratio to a target of nothing",
    aMeasure({ name: "结余", baseline: -3, targets: targets({ 2023: -1, 2024: 0, 2025: 1 }) }),
    number(-2),
    "noRatio",
  ],
] as const)("%s has no points, not 0", (_title, measure, observation, why) => {
  const { points, notScored } = scored(measure, observation);
  expect({ points, notScored }).toEqual({ points: null, notScored: why });
});

test("a state that is reached has the full weight; short of that a person grades it within a range", () => {
  const graded = (was: "done" | "inProgress" | "notBegun"): Score =>
    scored(state, { kind: "state", state: was });
  const open = { weight: 10, points: null, formula: "grade", notScored: "needsGrade" } as const;
  const unflagged = { deviation: null, suggestedDeduction: null };
  expect([graded("done"), graded("inProgress"), graded("notBegun")]).toEqual([
    { ...unflagged, weight: 10, points: 10, formula: "grade", notScored: null, range: null },
    { ...unflagged, ...open, range: { least: 6, most: 8 } },
    { ...unflagged, ...open, range: { least: 0, most: 6 } },
  ]);
});

test("a profile may set the grades at 80 and 50", () => {
  const profile: ScoringProfile = { ...standard, grades: [0.8, 0.5] };
  expect(scored(state, { kind: "state", state: "inProgress" }, { profile }).range).toEqual({
    least: 5,
    most: 8,
  });
});

test.each([
  ["29 % above the target", 129, null, null],
  ["30 % above", 130, 0.3, 1],
  ["49 % above", 149, 0.49, 1],
  ["50 % above", 150, 0.5, 2],
  ["30 % below, which has cost points already", 70, -0.3, null],
])("%s: the deviation asks for an explanation, a deduction is only suggested", (...row) => {
  const [, value, deviation, suggestedDeduction] = row;
  const count = aMeasure({
    ...{ name: "人数", unit: "人", shape: "annual", decimals: 0, baseline: 90 },
    targets: targets({ 2024: 100 }),
  });
  const score = scored(count, number(value));
  expect([score.deviation, score.suggestedDeduction, score.points]).toEqual([
    deviation,
    suggestedDeduction,
    Math.min(10, value / 10),
  ]);
});

test("where lower is better it is a value 30 % below its cap that is over-completed", () => {
  const { points, deviation, suggestedDeduction } = scored(growth, number(3.5));
  expect([points, deviation, suggestedDeduction]).toEqual([10, -0.3, 1]);
});

test("during the year the points are those the value would have at its end, without deviations", () => {
  const count = aMeasure({
    ...{ name: "人数", unit: "人", shape: "annual", decimals: 0, baseline: 90 },
    targets: targets({ 2024: 100 }),
  });
  expect(scored(count, number(55), { when: "2024H1", weight: 4.17 })).toEqual({
    weight: 4.17,
    points: 2.29,
    formula: "atLeast",
    notScored: null,
    range: null,
    deviation: null,
    suggestedDeduction: null,
  });
});
