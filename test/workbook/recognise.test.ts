import { formatColumn, formatRange } from "../../src/workbook/a1";
import { recognise } from "../../src/workbook/recognise";
import type { RecognisedTable } from "../../src/workbook/RecognisedTable";
import { snapshot, type SheetSketch } from "../support/snapshot";

/** A table in a few lines: what it is, its columns by role, and per row what names it and where its values stand. */
function outline(table: RecognisedTable): unknown {
  const at = ({ row, column }: { row: number; column: number }): string =>
    `${formatColumn(column)}${row + 1}`;
  return {
    form: table.form,
    title: table.title,
    range: formatRange(table.range),
    columns: Object.fromEntries(
      table.columns.map(({ role, column }) => [role, formatColumn(column)]),
    ),
    ...(table.funds.length > 0 && {
      funds: Object.fromEntries(table.funds.map(({ label, cell }) => [label, at(cell)])),
    }),
    rows: table.rows.map(({ number, level1, level2, name, component, unit, cells }) =>
      [
        number ?? "-",
        [level1, level2].filter((level) => level !== "").join("/"),
        component === null ? name : `${name}·${component}`,
        unit,
        Object.entries(cells)
          .filter(([role]) => /baseline|target|actual/.test(role))
          .map(([, refs]) => refs.map(at).join("+"))
          .join(" "),
      ].join(" | "),
    ),
  };
}

function outlines(...sheets: readonly SheetSketch[]): unknown[] {
  const { tables, findings } = recognise(snapshot(...sheets));
  return [...tables.map(outline), ...findings.map(({ code, values }) => ({ code, values }))];
}

describe("recognise: 分年度主要目标表", () => {
  const rows = [
    "类别 | 重点指标 | 2022年 | 2023年 | 2024年 | 2025年",
    "分级诊疗格局 | 县域内住院量占比(%) | 90.76 | 90 | 90 | 90",
    "^ | 基层医疗卫生机构诊疗量占总诊疗量的比例(%) | 74.24 | 70 | 70 | 70",
    "公立医院高质量发展 | 三级公立医院病例组合指数(CMI值) | 0.95 | 1.00 | 1.05 | 1.10",
  ];
  const read = [
    "- | 分级诊疗格局 | 县域内住院量占比 | % | C3 D3 E3 F3",
    "- | 分级诊疗格局 | 基层医疗卫生机构诊疗量占总诊疗量的比例 | % | C4 D4 E4 F4",
    "- | 公立医院高质量发展 | 三级公立医院病例组合指数(CMI值) |  | C5 D5 E5 F5",
  ];
  const columns = {
    level1: "A",
    name: "B",
    baseline: "C",
    "target:2023": "D",
    "target:2024": "E",
    "target:2025": "F",
  };

  test("the plain layout: the earliest year is the baseline, the others are targets", () => {
    expect(outlines({ rows: ["分年度主要目标表 | < | < | < | < | <", ...rows] })).toEqual([
      {
        form: "annual",
        title: "分年度主要目标表",
        range: "A2:F5",
        columns,
        rows: read,
      },
    ]);
  });

  test("years that are numbers, dates or numbers shown with 年 are headers like any other", () => {
    const header = [
      "类别",
      "重点指标",
      2022,
      { value: 2023, numberFormat: '0"年"' },
      { value: 45292, numberFormat: 'yyyy"年"' },
      "２０２５年",
    ];
    const blank = ["", "", "", "", "", ""];
    expect(outlines({ rows: [blank, header, ...rows.slice(1)] })).toEqual([
      { form: "annual", title: "", range: "A2:F5", columns, rows: read },
    ]);
  });
});

describe("recognise: 绩效目标表", () => {
  test("the printed layout: head with funds, groups over levels and years, merged levels, split rows of two components", () => {
    expect(
      outlines({
        rows: [
          "绩 效 目 标 表 | < | < | < | < | < | < | <",
          "项目名称 | < | 国家公立医院改革与高质量发展示范项目 | < | < | < | < | <",
          "项目资金(万元) | < | 97500 | 申请中央补助资金(万元) | < | 50000 | < | <",
          "^ | ^ | ^ | 地方资金(万元) | < | 34850 | 其他(万元) | 12650",
          "总体目标 | < | 目标1：优质高效的分级诊疗体系更加完善；目标2：综合改革指标走在前列 | < | < | < | < | <",
          "绩效指标 | < | < | 2022年数据 | 目标值 | < | < | 备注",
          "一级指标 | 二级指标 | 三级指标 | ^ | 2023年 | 2024年 | 2025年 | ^",
          "产出指标 | 质量指标 | 8.三级公立医院病例组合指数(CMI值) | 0.95 | 1.0 | 1.05 | 1.1 | ",
          "^ | 成本指标 | 14.公立医院门诊和住院次均费用增幅 | 1.34 | 5 | 5 | 5 | ",
          "^ | ^ | ^ | 1.81 | ^ | ^ | ^ | ",
          "^ | ^ | 15.无基本建设和设备购置非流动负债的公立医院占比 | 100 | 100 | 100 | 100 | ",
          "满意度指标 | 满意度指标 | 21.公立医院门诊和住院患者满意度 | 89.73 | 90 | 90 | 90 | ",
          " | ^ | ^ | 93.00 | 90 | 90 | 90 | ",
          "注：以上数据以年报为准。 | < | < | < | < | < | < | <",
        ],
      }),
    ).toEqual([
      {
        form: "target",
        title: "绩效目标表",
        range: "A6:H13",
        columns: {
          level1: "A",
          level2: "B",
          name: "C",
          baseline: "D",
          "target:2023": "E",
          "target:2024": "F",
          "target:2025": "G",
          note: "H",
        },
        funds: { total: "C3", 中央: "F3", 地方: "F4", 其他: "H4" },
        rows: [
          "8 | 产出指标/质量指标 | 三级公立医院病例组合指数(CMI值) |  | D8 E8 F8 G8",
          "14 | 产出指标/成本指标 | 公立医院门诊和住院次均费用增幅 |  | D9+D10 E9 F9 G9",
          "15 | 产出指标/成本指标 | 无基本建设和设备购置非流动负债的公立医院占比 |  | D11 E11 F11 G11",
          "21 | 满意度指标/满意度指标 | 公立医院门诊和住院患者满意度 |  | D12+D13 E12+E13 F12+F13 G12+G13",
        ],
      },
    ]);
  });
});
