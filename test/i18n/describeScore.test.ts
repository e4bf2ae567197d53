import { assess } from "../../src/domain/assess";
import type { Observation } from "../../src/domain/assessment";
import type { Measure } from "../../src/domain/indicator";
import type { ScoringProfile } from "../../src/domain/scoring/ScoringProfile";
import { scoreMeasure } from "../../src/domain/scoring/scoreMeasure";
import { describeScore, describeTotal, type ScoreText } from "../../src/i18n/describeScore";
import type { Locale } from "../../src/i18n/Locale";
import { scoreForm } from "../../src/domain/scoring/scoreForm";
import { anIndicator, costs, floor } from "../support/examination";
import { aMeasure, period, targets } from "../support/measures";
import { scoredRow, standard } from "../support/scoring";

const linear: ScoringProfile = { ...standard, atMost: "linear" };

const days = aMeasure({
  ...{ name: "平均住院日", unit: "天", comparator: "<=", direction: "down", baseline: 6.73 },
  targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
});
const survey = aMeasure({
  ...{ name: "患者满意度", shape: "survey", baseline: 89.73 },
  targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
});
const state = aMeasure({
  ...{ name: "建成示范市", shape: "milestone", decimals: 0, baseline: null },
  targets: targets({ 2024: 1 }),
});
const count = aMeasure({
  ...{ name: "人数", unit: "人", shape: "annual", decimals: 0, baseline: 90 },
  targets: targets({ 2024: 100 }),
});

function text(
  measure: Measure,
  value: number | Observation,
  {
    profile = standard,
    when = "2024",
    locale = "zh",
  }: { readonly profile?: ScoringProfile; readonly when?: string; readonly locale?: Locale } = {},
): ScoreText {
  const observation = typeof value === "number" ? ({ kind: "number", value } as const) : value;
  const assessment = assess(measure, period(when), observation, {});
  const score = scoreMeasure(measure, assessment, 10, profile);
  return describeScore(score, assessment, measure.decimals, profile, locale);
}

test.each<[string, ScoreText, string, readonly string[]]>([
  ["≥ reached", text(aMeasure(), 1.05), "10.00 / 10.00 分", ["达到目标值，得满分。"]],
  [
    "≥ at the point where last year should have ended",
    text(aMeasure(), 1),
    "9.52 / 10.00 分",
    [
      "10.00 × 1.00 ÷ 1.05 = 9.52",
      "得了分值的 95.2%，但从起点到目标值只走了 0%：得分高不等于进度好。",
    ],
  ],
  [
    "≥ behind where it started",
    text(aMeasure(), 0.96),
    "9.14 / 10.00 分",
    ["10.00 × 0.96 ÷ 1.05 = 9.14", "得了分值的 91.4%，但状态不好：得分高不等于达标。"],
  ],
  [
    "≤ by the ratio",
    text(days, 9),
    "7.28 / 10.00 分",
    ["10.00 × 6.55 ÷ 9.00 = 7.28", "与目标值相差 37.4%，请说明原因。"],
  ],
  [
    "≤ by the linear formula",
    text(days, 9, { profile: linear }),
    "6.26 / 10.00 分",
    ["10.00 × [1 −（9.00 − 6.55）÷ 6.55] = 6.26", "与目标值相差 37.4%，请说明原因。"],
  ],
  [
    "satisfaction",
    text(survey, 85),
    "8.00 / 10.00 分",
    ["满意度 85.00，按分档得分值的 80%。", "得了分值的 80%，但状态不好：得分高不等于达标。"],
  ],
  [
    "a state on its way",
    text(state, { kind: "state", state: "inProgress" }),
    "未评，分值 10.00 分",
    ["定性指标，由人评定。", "参考范围 6.00 至 8.00 分。"],
  ],
  [
    "a state reached",
    text(state, { kind: "state", state: "done" }),
    "10.00 / 10.00 分",
    ["已完成，得满分。"],
  ],
  [
    "a blank",
    text(aMeasure(), { kind: "blank" }),
    "未评，分值 10.00 分",
    ["还没有完成值，不计 0 分。"],
  ],
  [
    "over-completed",
    text(count, 150),
    "10.00 / 10.00 分",
    [
      "达到目标值，得满分。",
      "与目标值相差 50%，请说明原因。",
      "超额较多，可考虑扣 2.00 分；这里没有扣。",
    ],
  ],
  [
    "on its way in half a year, in English",
    text(count, 52, { when: "2024H1", locale: "en" }),
    "5.20 of 10.00 points",
    [
      "10.00 × 52 ÷ 100 = 5.20",
      "The year is not over: this is what the value so far would earn against the year's target.",
      "It earns 52% of the points only, yet its status is good: points are not progress.",
    ],
  ],
])("a score says how it came about: %s", (_title, found, answer, sentences) => {
  expect(found).toEqual({ answer, sentences });
});

test("a whole is the sum of its parts; the total has a rating only when everything is scored", () => {
  const survey22 = anIndicator({ id: "ind-22", level1: "满意度", level2: "", baseline: null });
  const year = period("2024");
  const rows = [scoredRow(costs, [4, 4]), scoredRow(floor, [91]), scoredRow(survey22, [1.05])];
  const open = scoreForm(rows, year, [], standard);
  const provenance = { note: "", by: "", at: null, cell: null };
  const money = { kind: "funds", line: "total", period: year, unit: "", value: 100 } as const;
  const funds = (["budget", "executed"] as const).map((amount) => ({
    ...{ ...money, ...provenance },
    amount,
  }));
  const paid = scoreForm(rows, year, funds, standard);
  const whole = open.scores.get("ind-14");
  const [part] = rows[0]?.parts ?? [];
  if (!whole || !part) throw new Error("costs are scored");
  expect([
    describeScore(whole, part.assessment, 2, standard, "zh"),
    ...[open, paid].map((form) => describeTotal(form, "zh")),
  ]).toEqual([
    { answer: "50.00 / 50.00 分", sentences: ["各分项得分之和。"] },
    "全表已评 90.00 / 90.00 分",
    "全表 100.00 分，优",
  ]);
});
