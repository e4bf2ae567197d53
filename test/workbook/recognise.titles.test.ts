import { recognise } from "../../src/workbook/recognise";
import { outline } from "../support/outline";
import { snapshot, type SheetSketch } from "../support/snapshot";

const header = "一级指标 | 二级指标 | 三级指标 | 2023年基准值 | 目标值 | 实际完成值";
const body = "产出指标 | 数量指标 | 平均住院日(天) | 6.73 | 6.55 | 6.5";

function rolesAndTop(...rows: SheetSketch["rows"]): unknown {
  const { tables } = recognise(snapshot({ rows }));
  return tables.map(({ title, columns, range }) => ({
    title,
    top: range.top,
    roles: columns.map(({ role }) => role).join(" "),
  }));
}

const read = (title: string, top: number, year: string): unknown => [
  { title, top, roles: `level1 level2 name baseline target:${year} actual:${year}` },
];

describe("a title above the header is no group of its columns", () => {
  describe.each([
    ["2024年度绩效目标完成情况表", "2024"],
    ["2024年度绩效目标值一览表", "2024"],
    ["绩效目标完成情况表", "?"],
    ["2024年绩效指标实现情况统计表", "2024"],
    ["2024年度绩效目标执行情况", "2024"],
    ["2024年绩效目标完成情况（卫生健康）", "2024"],
    ["2024年度重点任务台账", "2024"],
  ])("%s", (title, year) => {
    test("merged over the table", () => {
      expect(rolesAndTop(`${title} | < | < | < | < | <`, header, body)).toEqual(
        read(title, 1, year),
      );
    });

    test("merged over two rows and part of the table", () => {
      expect(rolesAndTop(`${title} | < | <`, "^ | ^ | ^", header, body)).toEqual(
        read(title, 2, year),
      );
    });

    test("in the first cell, not merged", () => {
      expect(rolesAndTop(title, header, body)).toEqual(read(title, 1, year));
    });

    test("above an empty row and a line with the unit", () => {
      expect(rolesAndTop(title, "", "单位：%", header, body)).toEqual(read(title, 3, year));
    });

    test("over two lines of headers", () => {
      const groups = "绩效指标 | < | < | 2023年基准值 | 绩效情况 | <";
      const leaves = "一级指标 | 二级指标 | 三级指标 | ^ | 目标值 | 实际完成值";
      expect(rolesAndTop(`${title} | < | < | < | < | <`, groups, leaves, body)).toEqual(
        read(title, 1, year),
      );
    });
  });

  test("a title in the middle, above the values, ends with 表", () => {
    expect(rolesAndTop(" | | | 2024年度绩效目标完成情况表", header, body)).toEqual(
      read("2024年度绩效目标完成情况表", 1, "2024"),
    );
  });

  test("a group over its values alone stays a group", () => {
    const { tables } = recognise(
      snapshot({
        rows: [
          " | | | 完成情况 | <",
          "三级指标 | 2022年数据 | 2024年目标值 | 2023年 | 2024年1-6月",
          "平均住院日 | 6.73 | 6.55 | 6.6 | 6.5",
        ],
      }),
    );
    expect(tables.map(outline)).toEqual([
      {
        form: "target",
        title: "",
        range: "A1:E3",
        columns: {
          name: "A",
          baseline: "B",
          "target:2024": "C",
          "actual:2023": "D",
          "actual:2024H1": "E",
        },
        rows: ["- |  | 平均住院日 |  | B3 C3 D3 E3"],
      },
    ]);
  });
});

describe("the months a title names are those of results whose header names no time", () => {
  test.each([
    ["2024年上半年绩效目标完成情况表", "实际完成值", "actual:2024H1"],
    ["2024年1—7月绩效目标运行监控表", "完成情况", "actual:2024-07"],
    ["2024年前三季度绩效目标完成情况表", "完成值", "actual:2024Q3"],
    ["上半年绩效目标完成情况表", "完成值", "actual:?H1"],
    ["2024年上半年绩效目标完成情况表", "2024年完成值", "actual:2024"],
    ["2024年上半年绩效目标完成情况表", "全年实际完成值", "actual:2024"],
    ["2024年上半年绩效目标完成情况表", "1-3月完成值", "actual:2024Q1"],
    ["2024年上半年绩效目标完成情况表", "上年完成值", "actual:2023"],
    ["2024年7月绩效目标完成情况表", "完成值", "actual:2024"],
  ])("%s: %s is %s", (title, result, role) => {
    expect(
      rolesAndTop(title, `三级指标 | 2022年数据 | 2024年目标值 | ${result}`, "床日 | 7 | 6 | 6"),
    ).toEqual([{ title, top: 1, roles: `name baseline target:2024 ${role}` }]);
  });

  test("a line of its own under the title says them too", () => {
    expect(
      rolesAndTop(
        "绩效目标表",
        "（2024年1-6月）",
        "三级指标 | 2022年数据 | 2024年目标值 | 完成值",
        "床日 | 7 | 6 | 6",
      ),
    ).toEqual([{ title: "绩效目标表", top: 2, roles: "name baseline target:2024 actual:2024H1" }]);
  });
});
