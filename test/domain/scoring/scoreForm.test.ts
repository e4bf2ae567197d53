import fc from "fast-check";
import cost from "../../../seeds/scoring/cost.json";
import equal from "../../../seeds/scoring/equal.json";
import noSatisfaction from "../../../seeds/scoring/no-satisfaction.json";
import provincial from "../../../seeds/scoring/provincial.json";
import unit from "../../../seeds/scoring/unit.json";
import type { FundsFact } from "../../../src/domain/fact";
import type { FormScore } from "../../../src/domain/scoring/Score";
import { scoreForm, type ScoredRow } from "../../../src/domain/scoring/scoreForm";
import { shareEqually } from "../../../src/domain/scoring/shareEqually";
import { sum } from "../../../src/domain/decimal";
import { parseProfile } from "../../../src/intake/scoring/parseProfile";
import { anIndicator, costs, floor } from "../../support/examination";
import { period, targets } from "../../support/measures";
import { scoredRow, standard } from "../../support/scoring";

const year = period("2024");
/** 产出指标, 质量指标: ≥ 1.05. */
const index = anIndicator();
/** 产出指标, 成本指标: ≤ 5 in each of two parts. */
const growth = { ...costs, level2: "成本指标" };
const survey = anIndicator({
  ...{ id: "ind-22", name: "患者满意度", level1: "满意度指标", level2: "满意度指标" },
  ...{ shape: "survey", baseline: 89.73, targets: targets({ 2023: 90, 2024: 90, 2025: 90 }) },
});
/** The form of three classes that most tests score; what was entered is worth all of the points but half of 产出's. */
const rows: readonly ScoredRow[] = [
  scoredRow(index, [0.95]),
  scoredRow(growth, [4, 10]),
  scoredRow(floor, [90.76]),
  scoredRow(survey, [91]),
];

function money(amount: FundsFact["amount"], value: number, line = "total"): FundsFact {
  const provenance = { note: "", by: "", at: null, cell: "自评表!E7" };
  return { kind: "funds", line, period: year, unit: "", amount, value, ...provenance };
}

function pointsOf({ scores }: FormScore): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries([...scores].map(([id, { weight, points }]) => [id, [weight, points]]));
}

const classesOf = ({ classes }: FormScore): unknown =>
  classes.map(({ name, weight, points }) => [name, weight, points]);

test("each class shares its weight over 二级指标, indicators and components; a whole has the sum of its parts", () => {
  const scored = scoreForm(rows, year, [money("budget", 200), money("executed", 190)], standard);
  expect(pointsOf(scored)).toEqual({
    "ind-08": [25, 22.62], // 25 × 0.95 ÷ 1.05 = 22.619
    "ind-14": [25, 18.75],
    "ind-14-1": [12.5, 12.5],
    "ind-14-2": [12.5, 6.25], // 12.5 × 5 ÷ 10
    "ind-19": [30, 30],
    "ind-22": [10, 10],
  });
  expect(classesOf(scored)).toEqual([
    ["预算执行率", 10, 9.5], // 10 × 190 ÷ 200
    ["产出指标", 50, 41.37],
    ["效益指标", 30, 30],
    ["满意度指标", 10, 10],
  ]);
  expect([scored.total, scored.rating]).toEqual([
    { weight: 100, points: 90.87, scored: 90.87, scoredWeight: 100 },
    "excellent",
  ]);
});

test("without the funds the execution rate is not scored: no total, no rating, but what there is so far", () => {
  const scored = scoreForm(rows, year, [], standard);
  expect(scored.execution).toEqual({ notKnown: "noFunds" });
  expect(scored.classes[0]).toEqual({
    ...{ name: "预算执行率", isExecution: true, weight: 10 },
    ...{ points: null, scored: 0, scoredWeight: 0 },
  });
  expect([scored.total, scored.rating]).toEqual([
    { weight: 100, points: null, scored: 81.37, scoredWeight: 90 },
    null,
  ]);
});

test("one part without a value takes the points of the whole, not those of the other part", () => {
  const scored = scoreForm([scoredRow(growth, [4, null])], year, [], standard);
  expect(scored.scores.get("ind-14")).toEqual({
    ...{ weight: 50, points: null, formula: "parts", notScored: "noValue" },
    ...{ range: null, deviation: null, suggestedDeduction: null },
  });
  expect(scored.scores.get("ind-14-1")?.points).toBe(25);
});

test.each([
  ["of one line", [money("budget", 200), money("executed", 190)], 0.95, 9.5],
  ["never above the weight", [money("budget", 200), money("executed", 210)], 1.05, 10],
  ["of nothing spent", [money("budget", 200), money("executed", 0)], 0, 0],
  [
    "of all sources together where there is no total",
    [
      money("budget", 100, "central"),
      money("budget", 100, "local"),
      money("executed", 80, "central"),
      money("executed", 60, "local"),
    ],
    0.7,
    7,
  ],
])("the execution rate is W·min(1, B/A): %s", (_title, funds, rate, points) => {
  const { execution, classes } = scoreForm(rows, year, funds, standard);
  expect([execution, classes[0]?.points]).toEqual([expect.objectContaining({ rate }), points]);
});

test.each([
  ["of a budget of nothing", [money("budget", 0), money("executed", 5)], "noBudget"],
  ["without the amount executed", [money("budget", 200)], "noFunds"],
  [
    "of another year",
    [money("budget", 200), money("executed", 190)].map((fact) => ({
      ...fact,
      period: period("2023"),
    })),
    "noFunds",
  ],
])("there is no execution rate %s", (_title, funds, notKnown) => {
  const { execution, classes } = scoreForm(rows, year, funds, standard);
  expect([execution, classes[0]?.points]).toEqual([{ notKnown }, null]);
});

const paid = [money("budget", 200), money("executed", 200)];

test("with a class of its own, 成本指标 is scored there wherever it stands: 10/40/20/10/20", () => {
  const atLevel1 = { ...growth, id: "ind-15", level1: "成本指标", level2: "经济成本指标" };
  const scored = scoreForm([...rows, scoredRow(atLevel1, [4, 4])], year, paid, parseProfile(cost));
  expect(classesOf(scored)).toEqual([
    ["预算执行率", 10, 10],
    ["产出指标", 40, 36.19], // 40 × 0.95 ÷ 1.05
    ["效益指标", 20, 20],
    ["满意度指标", 10, 10],
    ["成本指标", 20, 17.5], // 5 + 5 × 5 ÷ 10, and 10
  ]);
});

test("without a class for satisfaction 10/50/40, a satisfaction row has no weight", () => {
  const scored = scoreForm(rows, year, paid, parseProfile(noSatisfaction));
  expect(classesOf(scored)).toEqual([
    ["预算执行率", 10, 10],
    ["产出指标", 50, 41.37],
    ["效益指标", 40, 40],
  ]);
  expect([scored.scores.has("ind-22"), scored.rating]).toEqual([false, "excellent"]);
});

test("provincial 20/40/40: the execution rate stands for 管理 until rows of it do", () => {
  const profile = parseProfile(provincial);
  const half = [money("budget", 200), money("executed", 100)];
  const managed = anIndicator({ id: "ind-01", level1: "管理指标", level2: "资金管理" });
  const results = { 效益指标: [40, 40] };
  expect([
    classesOf(scoreForm(rows, year, half, profile)),
    classesOf(scoreForm([scoredRow(managed, [1.05]), ...rows], year, half, profile)),
  ]).toEqual([
    [
      ["管理指标", 20, 10],
      ["产出指标", 40, 33.1],
      ["效益指标", ...results["效益指标"]],
    ],
    [
      ["管理指标", 20, 20],
      ["产出指标", 40, 33.1],
      ["效益指标", ...results["效益指标"]],
    ],
  ]);
});

test("unit level 10 and 30/25/35", () => {
  const managed = anIndicator({ id: "ind-01", level1: "管理指标", level2: "资金管理" });
  const scored = scoreForm([scoredRow(managed, [0.84]), ...rows], year, paid, parseProfile(unit));
  expect(classesOf(scored)).toEqual([
    ["预算执行率", 10, 10],
    ["管理指标", 30, 24], // 30 × 0.84 ÷ 1.05
    ["产出指标", 25, 20.69], // 12.5 × 0.95 ÷ 1.05 = 11.31; 6.25 + 6.25 × 5 ÷ 10 = 9.38
    ["效益指标", 35, 35],
  ]);
});

test("equal weights 4 × 22.5 beside 10", () => {
  const scored = scoreForm(rows, year, paid, parseProfile(equal));
  expect(classesOf(scored)).toEqual([
    ["预算执行率", 10, 10],
    ["成本指标", 22.5, 16.88], // 11.25 + 11.25 × 5 ÷ 10 = 16.875, each part rounded: 11.25 + 5.63
    ["产出指标", 22.5, 20.36], // 22.5 × 0.95 ÷ 1.05 = 20.357
    ["效益指标", 22.5, 22.5],
    ["满意度指标", 22.5, 22.5],
  ]);
});

test("what has no target in the year, no direction or no class has no weight; the rest shares it", () => {
  const later = anIndicator({ id: "later", targets: targets({ 2025: 1 }) });
  const compared = anIndicator({ id: "compared", direction: "none", shape: "neutral" });
  const foreign = anIndicator({ id: "foreign", level1: "三医协同发展治理", level2: "" });
  const all = [index, later, compared, foreign].map((one) => scoredRow(one, [1.05]));
  expect(pointsOf(scoreForm(all, year, [], standard))).toEqual({ "ind-08": [50, 50] });
});

test("a component without a target this year leaves its weight to the others", () => {
  const [first, second] = costs.components;
  if (!first || !second) throw new Error("costs has two components");
  const uneven = { ...growth, components: [first, { ...second, targets: {} }] };
  expect(pointsOf(scoreForm([scoredRow(uneven, [4, null])], year, [], standard))).toEqual({
    "ind-14": [50, 50],
    "ind-14-1": [50, 50],
  });
});

test("a class without any row is missing from the total", () => {
  const { total, classes, rating } = scoreForm(rows.slice(0, 3), year, paid, standard);
  expect([total, classes[3]?.weight, rating]).toEqual([
    { weight: 90, points: 81.37, scored: 81.37, scoredWeight: 90 },
    0,
    null,
  ]);
});

test.each([
  [1.05, 5, 100, "excellent"],
  [0.84, 5, 90, "excellent"], // 50 × 0.8 = 40
  [0.63, 5, 80, "good"],
  [0.62, 5, 79.52, "fair"],
  [0.21, 5, 60, "fair"],
  [0.2, 5, 59.52, "poor"],
])("a value of %s beside a cost of %s: %s points are %s", (value, _cap, points, rating) => {
  const form = [scoredRow(index, [value]), ...rows.slice(2)];
  const scored = scoreForm(form, year, paid, standard);
  expect([scored.total.points, scored.rating]).toEqual([points, rating]);
});

test("shares come to the weight exactly, and differ by a hundredth at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 1, max: 60 }), (n, count) => {
      const shares = shareEqually(n / 100, count);
      const spread = Math.max(...shares) - Math.min(...shares);
      expect([shares.length, sum(shares), spread < 0.0101]).toEqual([count, n / 100, true]);
    }),
  );
});

test("scores lie between nothing and the weight whatever is entered", () => {
  fc.assert(
    fc.property(fc.double({ min: -200, max: 200, noNaN: true }), (value) => {
      const scored = scoreForm(
        [scoredRow(index, [value]), scoredRow(growth, [value, 5])],
        year,
        [],
        standard,
      );
      const inside = [...scored.scores.values()].map(
        ({ weight, points }) => points === null || (points >= 0 && points <= weight),
      );
      expect(inside).toEqual(inside.map(() => true));
    }),
  );
});
