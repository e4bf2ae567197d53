import { assess } from "../../src/domain/assess";
import type { Assessment, BandReason, Observation } from "../../src/domain/assessment";
import type { Indicator, Measure } from "../../src/domain/indicator";
import type { Assessed } from "../../src/i18n/assessmentFacts";
import { describeAssessment } from "../../src/i18n/describeAssessment";
import { messages } from "../../src/i18n/messages";
import { aMeasure, period, targets } from "../support/measures";

const surgery = aMeasure({
  id: "ind-09",
  unit: "%",
  baseline: 17.56,
  targets: targets({ 2023: 18, 2024: 18.5, 2025: 19 }),
});
const floor = aMeasure({
  id: "ind-19",
  unit: "%",
  shape: "floor",
  baseline: 90.76,
  targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
});
const days = aMeasure({
  id: "ind-11",
  unit: "天",
  comparator: "<=",
  direction: "down",
  baseline: 6.73,
  targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
});

function anIndicator(measure: Measure): Indicator {
  const { component: _, ...shared } = measure;
  return {
    ...shared,
    number: 9,
    level1: "产出指标",
    level2: "质量指标",
    directionReason: "slope",
    shapeReason: "slope",
    components: [],
    responsible: [],
    sources: [],
  };
}

function assessed(measure: Measure, code: string, entered: number | Observation): Assessed {
  const observation: Observation =
    typeof entered === "number" ? { kind: "number", value: entered } : entered;
  const assessment = assess(measure, period(code), observation, {});
  const { component } = measure;
  return { indicator: anIndicator(measure), component, measure, observation, assessment };
}

function say(measure: Measure, code: string, entered: number | Observation): string {
  return describeAssessment(assessed(measure, code, entered), period(code), "zh").full;
}

describe("the paragraph of an assessment", () => {
  test("at the half-year: result, path, formula, thresholds, next step, outlook", () => {
    expect(
      describeAssessment(assessed(surgery, "2024H1", 18.1), period("2024H1"), "zh").sentences,
    ).toEqual([
      "2024年上半年完成 18.10%，2024 年目标 18.50%，评价为“偏离”：落后进度 0.15 个百分点（应达 18.25%）。",
      "起点是 2023 年目标 18.00%，按时间过去 50% 计算，到2024年上半年应达到 18.25%。",
      "完成进度 r = (18.10 − 18.00) ÷ (18.50 − 18.00) = 20%。",
      "按“逐年改善”判定：18.2375% 及以上为正常；18.15% 至不足 18.2375% 为关注；18.00% 至不足 18.15% 为偏离；不足 18.00% 为恶化。",
      "再提高 0.05 个百分点，即转为“关注”。",
      "照目前速度，2025 年预计为 18.64%（目标 19.00%）；要达到目标，今后每年需提高 0.60 个百分点，可以达到。",
    ]);
  });

  test("at year end a missed target says how far it was missed and what is lacking", () => {
    expect(say(surgery, "2024", 18.2)).toBe(
      "2024年度完成 18.20%，2024 年目标 18.50%，评价为“未达标”：严重，离达标还差 0.30 个百分点（完成进度 40%）。" +
        "完成进度 r = (18.20 − 18.00) ÷ (18.50 − 18.00) = 40%。" +
        "按“逐年改善”判定：18.50% 及以上为达标；18.475% 至不足 18.50% 为未达标（轻微）；18.30% 至不足 18.475% 为未达标（中度）；18.00% 至不足 18.30% 为未达标（严重）；不足 18.00% 为未达标（倒退）。" +
        "再提高 0.30 个百分点，即转为“达标”。" +
        "照目前速度，2025 年预计为 18.52%（目标 19.00%）；要达到目标，今后每年需提高 0.80 个百分点，较吃力。",
    );
  });

  test("where lower is better everything is told the other way round", () => {
    expect(say(days, "2024H1", 6.59)).toBe(
      "2024年上半年完成 6.59 天，2024 年目标 6.55 天，评价为“偏离”：落后进度 0.015 天（应达 6.575 天）。" +
        "起点是 2023 年目标 6.60 天，按时间过去 50% 计算，到2024年上半年应达到 6.575 天。" +
        "完成进度 r = (6.60 − 6.59) ÷ (6.60 − 6.55) = 20%。" +
        "按“逐年改善”判定：6.5763 天及以下为正常；超过 6.5763 天至 6.585 天为关注；超过 6.585 天至 6.60 天为偏离；超过 6.60 天为恶化。" +
        "再降低 0.01 天，即转为“关注”。" +
        "照目前速度，2025 年预计为 6.45 天（目标 6.50 天）；要达到目标，今后每年需降低 0.06 天，可以达到。",
    );
  });

  test("a floor that holds says how much was lost since the baseline", () => {
    expect(say(floor, "2024", 90.3)).toContain(
      "比 2022 年的 90.76% 低 0.46 个百分点，仍在目标允许的范围内。",
    );
  });

  test("rounding that decides is said", () => {
    expect(say(floor, "2024", 89.996)).toContain(
      "填报值 89.996% 四舍五入到 2 位小数为 90.00%，评价结果因四舍五入而定。",
    );
  });

  test("a deviation of 30% and more asks for an explanation", () => {
    const count = aMeasure({
      unit: "个",
      shape: "annual",
      decimals: 0,
      baseline: 10,
      targets: targets({ 2024: 10 }),
    });
    expect(say(count, "2024", 14)).toContain("比目标多 40%，偏差在 30% 以上，需要说明原因。");
  });

  test("without a value it says so and still gives the target", () => {
    expect(say(surgery, "2024", { kind: "blank" })).toMatch(
      /^2024年度没有填写完成值，评价为“缺数”；2024 年目标 18\.50%。按/,
    );
  });

  test("text in place of a number is quoted", () => {
    expect(
      describeAssessment(
        assessed(surgery, "2024", { kind: "unreadable", text: "约18" }),
        period("2024"),
        "zh",
      ).short,
    ).toBe("填的“约18”不是可以比较的数值");
  });

  test("a survey not yet held is not called missing", () => {
    const survey = aMeasure({
      shape: "survey",
      decimals: 0,
      baseline: 88,
      targets: targets({ 2024: 90 }),
    });
    expect(
      describeAssessment(assessed(survey, "2024H1", { kind: "blank" }), period("2024H1"), "zh")
        .short,
    ).toBe("调查尚未开展，或结果未填");
  });

  test("the whole over components says that the worst part counts", () => {
    const part = assessed(surgery, "2024", 18.6);
    const path = { baseline: 1, targets: {} };
    const whole: Assessed = {
      ...part,
      measure: null,
      indicator: {
        ...part.indicator,
        components: [
          { name: "门诊", ...path },
          { name: "住院", ...path },
        ],
      },
    };
    expect(describeAssessment(whole, period("2024"), "zh").sentences[0]).toBe(
      "分别评价门诊、住院，取其中最差的一项。",
    );
  });

  test("reads as English in English", () => {
    expect(describeAssessment(assessed(surgery, "2024H1", 18.1), period("2024H1"), "en").full).toBe(
      "The result for the first half of 2024 is 18.10% against a 2024 target of 18.50%: off track, behind schedule by 0.15 percentage points (18.25% due). " +
        "Starting from the 2023 target of 18.00%, with 50% of the year gone by, 18.25% is due for the first half of 2024. " +
        "Progress r = (18.10 − 18.00) ÷ (18.50 − 18.00) = 20%. " +
        "Judged by the rule “improve each year”: 18.2375% or more: on track; 18.15% to below 18.2375%: watch; 18.00% to below 18.15%: off track; below 18.00%: worsening. " +
        "It has to rise by 0.05 percentage points to be “watch”. " +
        "At the present pace 2025 ends at 18.64% (target 19.00%); to meet the target it has to rise by 0.60 percentage points a year, which is within reach.",
    );
  });
});

describe("the short sentence", () => {
  const reasons = Object.keys(messages("zh").assessment.reason) as BandReason[];
  const cases = (["zh", "en"] as const).flatMap((locale) =>
    reasons.map((reason) => [locale, reason] as const),
  );

  test.each(cases)("in %s has words for the reason %s", (locale, reason) => {
    const usual = assessed(surgery, "2024H1", 18.1);
    const { band } = usual.assessment;
    const assessment: Assessment = { ...usual.assessment, band: band && { ...band, reason } };
    const { short } = describeAssessment({ ...usual, assessment }, period("2024H1"), locale);
    expect(short).toMatch(locale === "zh" ? /[一-鿿]/ : /^[a-z].*[a-z)%0-9]$/);
    expect(short).not.toMatch(/undefined|\?| {2}/);
  });
});
