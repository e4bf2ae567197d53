import { recognise } from "../../src/workbook/recognise";
import { outline } from "../support/outline";
import { snapshot, type SheetSketch } from "../support/snapshot";

type Outline = Readonly<Record<string, unknown>>;

/** The columns and row lines of each table, and the findings. */
function layout(sheet: SheetSketch): unknown[] {
  const { tables, findings } = recognise(snapshot(sheet));
  const outlines = tables.map((table) => outline(table) as Outline);
  return [
    ...outlines.map(({ columns, rows }) => ({ columns, rows })),
    ...findings.map(({ code, values }) => ({ code, values })),
  ];
}

const yearly = { name: "A", baseline: "B", "target:2024": "C" };

describe("recognise: headers as they are typed", () => {
  test("line breaks, spaces and a unit in the header", () => {
    const header = [
      "一级\n指标",
      "二 级\r\n指 标",
      "三级指标\n（单位：%）",
      "2022年\n数 据",
      "2024年度\n目标值",
      "2024年度\n实际\n完成值",
    ];
    const row = ["产出指标", "质量指标", "出院患者四级手术比例", 17.56, 18.5, 18.6];
    expect(layout({ rows: [header, row] })).toEqual([
      {
        columns: {
          level1: "A",
          level2: "B",
          name: "C",
          baseline: "D",
          "target:2024": "E",
          "actual:2024": "F",
        },
        rows: ["- | 产出指标/质量指标 | 出院患者四级手术比例 | % | D2 E2 F2"],
      },
    ]);
  });

  test.each([
    "一级指标 Level 1 | 三级指标 Indicator | 2022年 Baseline | 2024年目标值 Target | 2024年完成值 Actual",
    "一级指标/Level 1 | 三级指标/Indicator | 2022年/Baseline | 2024年目标值/Target 2024 | 2024年完成值/Actual (2024)",
  ])("a translation after the Chinese says nothing more: %s", (header) => {
    expect(layout({ rows: [header, "产出 | 床位数(张) | 5 | 6 | 7"] })).toEqual([
      {
        columns: {
          level1: "A",
          name: "B",
          baseline: "C",
          "target:2024": "D",
          "actual:2024": "E",
        },
        rows: ["- | 产出 | 床位数 | 张 | C2 D2 E2"],
      },
    ]);
  });

  test("a single year's table with 指标值, scores and reasons", () => {
    expect(
      layout({
        rows: [
          "一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
          "产出 | 数量 | 床位数(张) | ≥100 | 90 | 10 | 9 | 无",
        ],
      }),
    ).toEqual([
      {
        columns: {
          ...{ level1: "A", level2: "B", name: "C" },
          ...{ "target:?": "D", "actual:?": "E", reason: "H" },
        },
        rows: ["- | 产出/数量 | 床位数 | 张 | D2 E2"],
      },
    ]);
  });

  test.each([
    "未完成原因",
    "偏差原因分析及改进措施",
    "未完成原因和改进措施",
    "原因说明",
    "情况说明",
    "有关情况说明",
    "偏差情况说明",
    "未达标原因及下一步措施",
  ])("%s is the column of reasons", (header) => {
    const rows = [
      `三级指标 | 2022年数据 | 2024年目标值 | ${header} | 完成值`,
      "床位 | 7 | 6 | 无 | 4",
    ];
    expect(layout({ rows })).toEqual([
      {
        columns: { ...yearly, reason: "D", "actual:?": "E" },
        rows: ["- |  | 床位 |  | B2 C2 E2"],
      },
    ]);
  });

  test("a monitoring form whose groups are not merged: the reason is what stands under 原因说明", () => {
    expect(
      layout({
        rows: [
          "三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 偏差原因分析 |  |  | 完成目标可能性 |  | ",
          " |  |  |  | 经费保障 | 硬件条件保障 | 原因说明 | 确定能 | 有可能 | 完全不可能",
          "床位(张) | ≥100 | 40 | 90 |  | √ | 工期延后 |  | √ | ",
        ],
      }),
    ).toEqual([
      {
        columns: { name: "A", "target:?": "B", "actual:?-07": "C", reason: "G" },
        rows: ["- |  | 床位 | 张 | B3 C3"],
      },
    ]);
  });

  test.each([
    "完成率",
    "完成比例(%)",
    "完成值得分",
    "自评得分",
    "完成情况说明",
    "完成时间",
    "完成时限",
    "是否完成",
    "完成等次",
    "实际完成情况描述",
    "改进措施",
  ])("%s beside 完成值 is not taken for it", (other) => {
    expect(
      layout({
        rows: [`三级指标 | 2022年数据 | 2024年目标值 | ${other} | 完成值`, "床位 | 7 | 6 | 5 | 4"],
      }),
    ).toEqual([{ columns: { ...yearly, "actual:?": "E" }, rows: ["- |  | 床位 |  | B2 C2 E2"] }]);
  });

  test("two columns that may both be the result are given to neither", () => {
    expect(
      layout({
        rows: ["三级指标 | 2022年数据 | 2024年目标值 | 完成情况 | 完成值", "床位 | 7 | 6 | 5 | 4"],
      }),
    ).toEqual([
      { columns: yearly, rows: ["- |  | 床位 |  | B2 C2"] },
      {
        code: "structure/ambiguousColumns",
        values: { role: "actual:?", headers: ["完成情况", "完成值"] },
      },
    ]);
  });

  test("a target in two columns, sign and figure", () => {
    expect(
      layout({
        rows: [
          "三级指标 | 2024年目标值 | < | 2024年完成值",
          "^ | 符号 | 数值 | ^",
          "床位数 | ≥ | 6.5 | 6",
          "平均住院日 | ≤ | 6.5 | 6",
        ],
      }),
    ).toEqual([
      {
        columns: { name: "A", comparator: "B", "target:2024": "C", "actual:2024": "D" },
        rows: ["- |  | 床位数 |  | C3 D3", "- |  | 平均住院日 |  | C4 D4"],
      },
    ]);
  });

  test("years as dates and a numbering with decimals", () => {
    const date = (serial: number): { value: number; numberFormat: string } => ({
      value: serial,
      numberFormat: 'yyyy"年"',
    });
    expect(
      layout({
        rows: [
          ["序号", "指标名称", date(44562), date(44927), date(45292), "2024年完成值"],
          [{ value: 1, numberFormat: "0.0" }, "床位", 5, 6, 7, 6],
          ["2.0", "平均住院日", 7, 6, 5, 6],
        ],
      }),
    ).toEqual([
      {
        columns: {
          number: "A",
          name: "B",
          baseline: "C",
          "target:2023": "D",
          "target:2024": "E",
          "actual:2024": "F",
        },
        rows: ["1 |  | 床位 |  | C2 D2 E2 F2", "2 |  | 平均住院日 |  | C3 D3 E3 F3"],
      },
    ]);
  });

  test("the sheet's name says the year", () => {
    expect(
      layout({ name: "2024年", rows: ["三级指标 | 基准值 | 目标值 | 完成值", "床位 | 1 | 2 | 3"] }),
    ).toEqual([
      { columns: { ...yearly, "actual:2024": "D" }, rows: ["- |  | 床位 |  | B2 C2 D2"] },
    ]);
  });
});

describe("recognise: tables in other places", () => {
  const annual = "类别 | 重点指标 | 2022年 | 2023年 | 2024年";

  test("far down and to the right", () => {
    const blank = Array.from({ length: 29 }, () => "");
    expect(layout({ rows: [...blank, ` | | ${annual}`, " | | 甲 | 床位 | 1 | 2 | 3"] })).toEqual([
      {
        columns: { level1: "C", name: "D", baseline: "E", "target:2023": "F", "target:2024": "G" },
        rows: ["- | 甲 | 床位 |  | E31 F31 G31"],
      },
    ]);
  });

  test("附件1 and 附件3 below each other", () => {
    expect(
      layout({
        rows: [
          "附件1",
          "分年度主要目标表 | < | < | < | <",
          annual,
          "甲 | 床位 | 1 | 2 | 3",
          "",
          "附件3",
          "绩效目标表 | < | < | < | < | <",
          "项目名称 | < | 示范 | < | < | <",
          "一级指标 | 二级指标 | 三级指标 | 2022年数据 | 2024年目标值 | 2024年完成值",
          "产出 | 质量 | 满意度 | 1 | 2 | 3",
        ],
      }),
    ).toEqual([
      {
        columns: { level1: "A", name: "B", baseline: "C", "target:2023": "D", "target:2024": "E" },
        rows: ["- | 甲 | 床位 |  | C4 D4 E4"],
      },
      {
        columns: {
          level1: "A",
          level2: "B",
          name: "C",
          baseline: "D",
          "target:2024": "E",
          "actual:2024": "F",
        },
        rows: ["- | 产出/质量 | 满意度 |  | D10 E10 F10"],
      },
    ]);
  });

  test("side by side, of unequal length, under one title", () => {
    expect(
      layout({
        rows: [
          "分年度主要目标表 | < | < | < | < | < | < | < | < | < | <",
          `${annual} | | ${annual}`,
          "甲 | 床位 | 1 | 2 | 3 | | 乙 | 平均住院日 | 7 | 6 | 5",
          " | | | | | | 乙 | 满意度 | 88 | 89 | 90",
        ],
      }),
    ).toEqual([
      {
        columns: { level1: "A", name: "B", baseline: "C", "target:2023": "D", "target:2024": "E" },
        rows: ["- | 甲 | 床位 |  | C3 D3 E3"],
      },
      {
        columns: { level1: "G", name: "H", baseline: "I", "target:2023": "J", "target:2024": "K" },
        rows: ["- | 乙 | 平均住院日 |  | I3 J3 K3", "- | 乙 | 满意度 |  | I4 J4 K4"],
      },
    ]);
  });

  test("an empty column within a table parts nothing", () => {
    expect(
      layout({
        rows: [
          "类别 | 重点指标 | 2022年 | | 2023年 | 2024年 | | 2024年完成值",
          "甲 | 床位 | 1 | | 2 | 3 | | 4",
        ],
      }),
    ).toEqual([
      {
        columns: {
          level1: "A",
          name: "B",
          baseline: "C",
          "target:2023": "E",
          "target:2024": "F",
          "actual:2024": "H",
        },
        rows: ["- | 甲 | 床位 |  | C2 E2 F2 H2"],
      },
    ]);
  });
});

describe("recognise: a form's head right above its table", () => {
  const header = ["序号", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const row = [1, "出院患者四级手术比例（%）", 18.5, 18.6, 10, null];
  const found = {
    columns: { number: "A", name: "B", "target:?": "C", "actual:?": "D" },
    rows: ["1 |  | 出院患者四级手术比例 | % | C4 D4"],
  };

  test("labels beside fields left blank are no group over the columns", () => {
    const fields = ["全年预算数（A）", null, "全年执行数（B）", null, "执行率", null];
    const title = "自评表 | < | < | < | < | <";
    expect(layout({ rows: [title, fields, header, row] })).toEqual([found]);
  });

  test("nor are labels over fields left blank", () => {
    const labels = "预期目标 | < | < | 实际完成情况 | < | <";
    const blank = [null, null, null, null, null, null];
    expect(layout({ rows: [labels, blank, header, row] })).toEqual([found]);
  });
});
