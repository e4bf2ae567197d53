import { formatPeriod } from "../../src/domain/period";
import { choosePeriod, periodsOf } from "../../src/flows/choosePeriod";
import { recognise } from "../../src/workbook/recognise";
import { snapshot } from "../support/snapshot";

function periodsUnder(header: string, openYear: number | null): readonly string[] {
  const [, ...rest] = header.split(" | ");
  const row = ["平均住院日", ...rest.map((text) => (text.includes("指标") ? "产出指标" : "6.5"))];
  const { tables } = recognise(snapshot({ rows: [header, row] }));
  return periodsOf(tables, openYear).map(formatPeriod);
}

describe("periodsOf", () => {
  test.each([
    [
      "years in the headers, latest first, each once",
      "三级指标 | 一级指标 | 2022年数据 | 2024年目标值 | 2023年实际 | 2024年1-6月完成值",
      2026,
      ["2024H1", "2023"],
    ],
    [
      "months without a year are of the only target year",
      "三级指标 | 一级指标 | 2022年数据 | 2024年目标值 | 1-6月完成情况",
      2026,
      ["2024H1"],
    ],
    [
      "so is a result that names no time at all",
      "三级指标 | 一级指标 | 2022年数据 | 2024年目标值 | 实际完成值",
      2026,
      ["2024"],
    ],
    [
      "months beside targets of several years are of the open year",
      "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 前三季度完成值",
      2024,
      ["2024Q3"],
    ],
    [
      "unless it is not among them",
      "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 前三季度完成值",
      2026,
      [],
    ],
    [
      "a result that names no time beside targets of several years may be of any",
      "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 实际完成值",
      2024,
      [],
    ],
    [
      "a target without a year is of the open year",
      "指标名称 | 一级指标 | 指标值 | 1-7月执行情况",
      2025,
      ["2025-07"],
    ],
    [
      "and of none when nobody says which",
      "指标名称 | 一级指标 | 指标值 | 1-7月执行情况",
      null,
      [],
    ],
  ])("%s", (_, header, openYear, periods) => {
    expect(periodsUnder(header, openYear)).toEqual(periods);
  });
});

describe("choosePeriod", () => {
  const half = { year: 2024, through: 6, grain: "half" } as const;

  test("the latest with results, else the first year with targets, else the open year", () => {
    expect([
      formatPeriod(choosePeriod([half], [2023], 2026)),
      formatPeriod(choosePeriod([], [2023, 2024], 2026)),
      formatPeriod(choosePeriod([], [], 2026)),
    ]).toEqual(["2024H1", "2023", "2026"]);
  });
});
