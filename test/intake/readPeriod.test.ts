import { readPeriod, readYear } from "../../src/intake/readPeriod";

describe("readPeriod", () => {
  test.each([
    ["2024年实际完成值", null, { year: 2024, through: 12, grain: "year" }],
    ["实际完成值", 2024, { year: 2024, through: 12, grain: "year" }],
    ["完成值", null, { year: null, through: 12, grain: "year" }],
    ["1–6月完成情况", 2024, { year: 2024, through: 6, grain: "half" }],
    ["２０２４年１—７月执行情况", null, { year: 2024, through: 7, grain: "month" }],
    ["1至9月", 2024, { year: 2024, through: 9, grain: "quarter" }],
    ["1-12月完成值", 2024, { year: 2024, through: 12, grain: "year" }],
    ["2024年上半年完成情况", null, { year: 2024, through: 6, grain: "half" }],
    ["24年前三季度", null, { year: 2024, through: 9, grain: "quarter" }],
    ["1-3季度", 2024, { year: 2024, through: 9, grain: "quarter" }],
    ["一季度完成值", 2024, { year: 2024, through: 3, grain: "quarter" }],
    ["截至2024年9月底", null, { year: 2024, through: 9, grain: "month" }],
    ["截至2024年9月30日", null, { year: 2024, through: 9, grain: "month" }],
    ["2024-09-30完成值", null, { year: 2024, through: 9, grain: "month" }],
    ["2024.11", null, { year: 2024, through: 11, grain: "month" }],
  ])("%s", (text, fallback, expected) => {
    expect(readPeriod(text, fallback)).toEqual(expected);
  });

  test.each(["7-12月完成值", "下半年完成值", "2024年4-6月"])("%s is not year-to-date", (text) => {
    expect(readPeriod(text, 2024)).toBeUndefined();
  });
});

describe("readYear", () => {
  test.each([
    ["2024年度目标值", 2024],
    ["２０２４", 2024],
    ["目标值2024", 2024],
    ["24年目标", 2024],
    ["2023—2025年", undefined],
    ["1—6月", undefined],
    ["12024元", undefined],
  ])("%s: %p", (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
