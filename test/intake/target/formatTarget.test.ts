import fc from "fast-check";

import { formatTarget } from "../../../src/intake/target/formatTarget";
import { readTarget } from "../../../src/intake/target/readTarget";
import type { NumberTarget, TargetReading } from "../../../src/intake/target/TargetReading";

const decimals = fc.integer({ min: 0, max: 3 });
const unit = fc.constantFrom(
  "",
  "%",
  "‰",
  "个",
  "家",
  "万人次",
  "亿元",
  "天",
  "元/人次",
  "个百分点",
);
const comparator = fc.constantFrom(">=", ">", "<=", "<", "=");
const figure = fc
  .record({ digits: fc.integer({ min: 1, max: 999_999 }), decimals, unit })
  .map(({ digits, decimals: places, unit: measure }) => ({
    value: Number((digits / 10 ** places).toFixed(places)),
    decimals: places,
    unit: measure,
  }));
const range = fc
  .record({ low: figure, width: fc.integer({ min: 1, max: 900 }) })
  .map(({ low, width }) => ({
    ...low,
    upTo: Number((low.value + width).toFixed(low.decimals)),
  }));

const single = fc
  .record({
    figure,
    more: fc.record(
      {
        comparator,
        movement: fc.constantFrom("up", "down"),
        counting: fc.constantFrom("added", "total", "yearly"),
        isApproximate: fc.constant(true),
        from: fc.integer({ min: 1, max: 99 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ figure: read, more }) => ({ kind: "number", ...read, ...more }));
const ranged = range.map((read): NumberTarget => ({ kind: "number", ...read }));
const ratio = fc
  .record(
    {
      value: fc.integer({ min: 101, max: 500 }).map((value) => value / 100),
      decimals: fc.constant(2),
      unit: fc.constant("1:x"),
      upTo: fc.integer({ min: 501, max: 900 }).map((value) => value / 100),
    },
    { requiredKeys: ["value", "decimals", "unit"] },
  )
  .map((read): NumberTarget => ({ kind: "number", ...read }));
const toOne = fc
  .integer({ min: 101, max: 5000 })
  .map((value): NumberTarget => ({ kind: "number", value: value / 100, decimals: 2, unit: "x:1" }));
const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2000, max: 2099 });

const reading: fc.Arbitrary<TargetReading> = fc.oneof(
  single,
  ranged,
  ratio,
  toOne,
  fc.record({
    kind: fc.constant("relative"),
    base: fc.constantFrom(null, "上年", "2022年", "上年同期", "全省平均"),
    change: fc.constantFrom("up", "down"),
    amount: figure,
  }),
  fc.record({
    kind: fc.constant("relative"),
    base: fc.constantFrom("上年", "2022年"),
    change: fc.constant(null),
    amount: fc.constant(null),
    comparator,
  }),
  fc.record({
    kind: fc.constant("due"),
    by: fc.record({
      year: fc.option(year),
      month,
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    }),
  }),
  fc.record({
    kind: fc.constant("due"),
    by: fc.record({ year, month: fc.constant(null), day: fc.constant(null) }),
  }),
  year.chain((first) =>
    fc.record({
      kind: fc.constant("due"),
      from: fc.record({ year: fc.constant(first), month, day: fc.constant(null) }),
      by: fc.record({ year: fc.constant(first + 1), month, day: fc.constant(null) }),
    }),
  ),
  fc.record({
    kind: fc.constant("grade"),
    grade: fc.constantFrom("三级甲等", "五级乙等", "A级", "B+级"),
    comparator,
  }),
  fc.record({
    kind: fc.constant("worded"),
    words: fc.constantFrom("全覆盖", "全部", "均"),
    value: fc.constant(100),
  }),
  fc.record({
    kind: fc.constant("qualitative"),
    words: fc.constantFrom("明显提升", "良好", "完成"),
  }),
  fc
    .array(fc.record({ label: fc.constantFrom(null, "门诊", "住院"), target: ranged }), {
      minLength: 2,
      maxLength: 3,
    })
    .map((items) => ({
      kind: "list",
      items: items.map(({ label, target }) => ({ label, target: { ...target, unit: "%" } })),
    })),
  fc.constant({ kind: "blank" }),
) as fc.Arbitrary<TargetReading>;

describe("formatTarget", () => {
  test.each([
    ["从20%提升到40%", "从20%提升至40%"],
    ["5-8 个", "5—8个"],
    ["2025年年底前", "2025年12月底前"],
    ["三甲", "三级甲等"],
    ["不低于1.10", "≥1.10"],
    ["门诊不高于3%、住院5%以内", "门诊:≤3%、住院:≤5%"],
  ])("%j is printed in one form", (text, printed) => {
    expect(formatTarget(readTarget(text))).toBe(printed);
  });

  test("what it writes reads as what was written", () => {
    fc.assert(
      fc.property(reading, (target) => {
        expect(readTarget(formatTarget(target))).toEqual(target);
      }),
      { numRuns: 2000 },
    );
  });
});
