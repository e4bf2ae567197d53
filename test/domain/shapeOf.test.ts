import type { Direction, Shape, ShapeReason } from "../../src/domain/indicator";
import { shapeOf, type ShapeQuestion } from "../../src/domain/shapeOf";

/** A path from a baseline through the targets of 2023 and the years after it. */
function path(
  baseline: number | null,
  targets: readonly number[],
  more: Partial<ShapeQuestion> = {},
): ShapeQuestion {
  const byYear = Object.fromEntries(targets.map((value, index) => [2023 + index, { value }]));
  return { name: "某项工作", unit: "%", direction: "up", baseline, targets: byYear, ...more };
}

type Row = readonly [string, ShapeQuestion, Shape, ShapeReason];

function check(rows: readonly Row[]): void {
  test.each(rows)("%s", (_, question, shape, reason) => {
    expect(shapeOf(question)).toEqual({ shape, reason });
  });
}

const down: { direction: Direction } = { direction: "down" };

describe("what is stated about the path as a whole", () => {
  check([
    [
      "an upper end in any year is a range",
      { ...path(null, []), targets: { 2023: { value: 5, upTo: 8 }, 2024: { value: 6 } } },
      "range",
      "rangeTarget",
    ],
    ["all at 100% is to be maintained", path(100, [100, 100, 100]), "maintain", "atBound"],
    ["all at 0 is, where lower is better", path(0, [0, 0], down), "maintain", "atBound"],
    ["all at 0 is a floor, where higher is better", path(0, [0]), "floor", "baselineMeetsTargets"],
    ["99.99 before 100% is on the way", path(99.99, [100, 100]), "step", "plateau"],
    [
      "100 of a count is no bound",
      path(100, [100], { unit: "个" }),
      "floor",
      "baselineMeetsTargets",
    ],
    [
      "satisfaction kept at 100 is maintained",
      path(100, [100], { name: "满意度", unit: "" }),
      "maintain",
      "atBound",
    ],
    [
      "no direction is monitoring",
      path(5, [6], { direction: "none" }),
      "neutral",
      "monitoringOnly",
    ],
  ]);
});

describe("what the words say", () => {
  check([
    [
      "满意度 is a survey",
      path(89.73, [90, 90], { name: "患者满意度", unit: "" }),
      "survey",
      "wordsSurvey",
    ],
    [
      "a survey may start above its target",
      path(93, [90], { name: "患者满意度" }),
      "survey",
      "wordsSurvey",
    ],
    [
      "增幅 is growth",
      path(1.34, [5, 5, 5], { name: "次均费用增幅", ...down }),
      "growth",
      "wordsGrowth",
    ],
    ["增长率 is growth", path(3, [5], { name: "收入增长率" }), "growth", "wordsGrowth"],
    [
      "创建 without a unit is a milestone",
      path(null, [1], { name: "创建三甲", unit: "" }),
      "milestone",
      "wordsMilestone",
    ],
    [
      "an index without such words is none",
      path(0.95, [1, 1.05], { name: "CMI值", unit: "" }),
      "improve",
      "slope",
    ],
    [
      "每年 with a count adds up within the year",
      path(null, [30, 30], { name: "每年选树支部", unit: "个" }),
      "annual",
      "wordsAnnual",
    ],
    [
      "每人每年 is a price and 年均增长 a rate: neither adds up",
      path(60, [70, 80], { unit: "个", wordings: ["每人每年70个", "80个，年均增长5%"] }),
      "improve",
      "slope",
    ],
    [
      "每年 with a share does not",
      path(null, [50, 50], { wordings: ["每年不低于50%"] }),
      "floor",
      "plateau",
    ],
    [
      "累计 is a running total",
      path(null, [6, 10], { unit: "家", wordings: ["累计建成10家"] }),
      "cumulative",
      "wordsCumulative",
    ],
    [
      "累计 is one even where it rests",
      path(null, [6, 6], { unit: "家", wordings: ["累计6家"] }),
      "cumulative",
      "wordsCumulative",
    ],
    [
      "built things that rise are one",
      path(null, [3, 6, 9], { unit: "个", name: "建成副中心" }),
      "cumulative",
      "wordsCumulative",
    ],
    [
      "built things that do not rise are each year's",
      path(null, [5, 5], { unit: "个", name: "建成站点" }),
      "annual",
      "wordsAnnual",
    ],
    [
      "added things stated by year are each year's",
      path(null, [30, 35, 36], { unit: "名", name: "选送学员" }),
      "annual",
      "wordsAnnual",
    ],
    [
      "added things stated once are the term's",
      path(null, [4], { unit: "个", name: "新增专科" }),
      "cumulative",
      "wordsCumulative",
    ],
    [
      "减免 of money adds up",
      path(null, [1000], { unit: "万元", name: "减免费用" }),
      "cumulative",
      "wordsCumulative",
    ],
    [
      "money flows through its year",
      path(5000, [5200], { unit: "万元", name: "财政投入" }),
      "annual",
      "wordsAnnual",
    ],
    [
      "an average amount does not",
      path(5, [6], { unit: "万元", name: "人均薪酬" }),
      "improve",
      "slope",
    ],
    [
      "nor what is there at one moment",
      path(5, [6], { unit: "元", name: "资金余额" }),
      "improve",
      "slope",
    ],
    [
      "a share of things built is no count",
      path(40, [50], { name: "建成占比" }),
      "improve",
      "slope",
    ],
    [
      "days are no count",
      path(6, [5], { unit: "天", name: "新增患者平均住院日", ...down }),
      "improve",
      "slope",
    ],
    [
      "a count better low does not add up",
      path(9, [8], { unit: "万元", name: "新增债务", ...down }),
      "improve",
      "slope",
    ],
  ]);
});

describe("what the numbers say", () => {
  check([
    [
      "targets below the baseline are a floor",
      path(90.76, [90, 90, 90]),
      "floor",
      "baselineMeetsTargets",
    ],
    [
      "a last target equal to the baseline too",
      path(90, [89, 90]),
      "floor",
      "baselineMeetsTargets",
    ],
    ["a last target just above it is not", path(90, [89, 90.01]), "improve", "slope"],
    ["the mirror image is a cap", path(6.5, [6.6, 6.5], down), "cap", "baselineMeetsTargets"],
    ["a year equal to the one before is a step", path(40, [45, 45, 50]), "step", "plateau"],
    ["a first year equal to the baseline too", path(40, [40, 50]), "step", "plateau"],
    ["a jump that is then kept is a step", path(52.38, [60, 60, 60]), "step", "plateau"],
    ["without a baseline, one level is a floor", path(null, [90, 90, 90]), "floor", "plateau"],
    ["or a cap", path(null, [10, 10], down), "cap", "plateau"],
    [
      "without a baseline, a rest on the way is a step",
      path(null, [60, 60, 70]),
      "step",
      "plateau",
    ],
    ["a single target without a baseline is a path", path(null, [95]), "improve", "slope"],
    ["steady progress is a path", path(25.13, [24, 23.5, 23], down), "improve", "slope"],
    ["no target is a path without end", path(5, []), "improve", "slope"],
  ]);
});
