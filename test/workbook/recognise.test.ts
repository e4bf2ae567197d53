import { recognise } from "../../src/workbook/recognise";
import { outline } from "../support/outline";
import { snapshot, type SheetSketch } from "../support/snapshot";

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

/** The columns and the row lines of every table, for layouts that differ in them only. */
function layout(...rows: SheetSketch["rows"]): unknown[] {
  return outlines({ rows }).map((found) => {
    const { columns, rows: lines, ...rest } = found as Record<string, unknown>;
    return columns === undefined ? rest : { columns, rows: lines };
  });
}

describe("recognise: headers in other words and places", () => {
  test.each([
    [
      "指标名称 | 单位 | 基期值 | 2024年度目标值",
      { name: "A", unit: "B", baseline: "C", "target:2024": "D" },
    ],
    [
      "序号 | 绩效指标 | 基准值 | 目标值2024",
      { number: "A", name: "B", baseline: "C", "target:2024": "D" },
    ],
    [
      "指标 | 2022年基线 | ２０２４年目标值 | 备注",
      { name: "A", baseline: "B", "target:2024": "C", note: "D" },
    ],
    [
      "三级指标 | 2022年实际 | 2023年目标值 | 2024年目标值",
      { name: "A", baseline: "B", "target:2023": "C", "target:2024": "D" },
    ],
    [
      "三级指标 | 2022年 | 2024年目标值 | 2024年实际完成值",
      { name: "A", baseline: "B", "target:2024": "C", "actual:2024": "D" },
    ],
    ["指标名称 | 指标值 | 实际完成值 | 责任单位", { name: "A", "target:?": "B", "actual:?": "C" }],
    [
      "三级指标 | 年度指标值 | 1-7月执行情况 | 一级指标",
      { name: "A", "target:?": "B", "actual:?-07": "C", level1: "D" },
    ],
    [
      "考核指标 | 指标性质 | 指标值 | 计量单位",
      { name: "A", comparator: "B", "target:?": "C", unit: "D" },
    ],
    [
      "2025年目标值 | 2024年目标值 | 2022年数据 | 三级指标",
      { "target:2025": "A", "target:2024": "B", baseline: "C", name: "D" },
    ],
  ])("%s", (header, columns) => {
    const name = header
      .split(" | ")
      .findIndex((text) => /指标(?:名称)?$/.test(text) && !text.startsWith("一级"));
    const cells = ["5", "5", "5", "5"].map((value, index) =>
      index === name ? "平均住院日" : value,
    );
    const found = outlines({ rows: [header, cells] })[0] as Record<string, unknown>;
    expect(found["columns"]).toEqual(columns);
  });

  test.each([
    ["2024年实际完成值", "actual:2024"],
    ["2024年完成值", "actual:2024"],
    ["全年实际完成值", "actual:2024"],
    ["实际完成值", "actual:2024"],
    ["完成情况", "actual:2024"],
    ["1–6月完成情况", "actual:2024H1"],
    ["2024年1-7月执行情况", "actual:2024-07"],
    ["2024年上半年完成情况", "actual:2024H1"],
    ["前三季度", "actual:2024Q3"],
    ["截至2024年9月", "actual:2024-09"],
    ["截至2024年9月30日完成值", "actual:2024-09"],
    ["2023年实际", "actual:2023"],
    ["上年实际完成值", "actual:2023"],
    ["２０２４年１—６月", "actual:2024H1"],
  ])("%s beside yearly targets of a 2024 form is %s", (header, role) => {
    const { tables } = recognise(
      snapshot({
        rows: [
          "2024年度绩效目标表",
          `三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | ${header}`,
          "平均住院日(天) | 6.73 | 6.60 | 6.55 | 6.5",
        ],
      }),
    );
    expect(tables[0]?.columns.map((column) => column.role)).toEqual([
      "name",
      "baseline",
      "target:2023",
      "target:2024",
      role,
    ]);
  });

  test.each([
    "完成率",
    "全年预计完成情况",
    "偏差率",
    "下半年完成值",
    "7-12月完成情况",
    "2024年上半年目标值",
  ])("%s is no result to date", (header) => {
    const { tables } = recognise(
      snapshot({
        rows: [`三级指标 | 2022年 | 2024年目标值 | ${header}`, "平均住院日 | 6.73 | 6.55 | 6.5"],
      }),
    );
    expect(tables[0]?.columns.map((column) => column.role)).toEqual([
      "name",
      "baseline",
      "target:2024",
    ]);
  });

  test("groups that were never merged reach over their columns; results and targets have the same years", () => {
    expect(
      layout(
        "三级指标 | 2022年数据 | 目标值 | | 实际完成值 | ",
        " | | 2023年 | 2024年 | 2023年 | 2024年",
        "平均住院日(天) | 6.73 | 6.60 | 6.55 | 6.58 | 6.5",
      ),
    ).toEqual([
      {
        columns: {
          name: "A",
          baseline: "B",
          "target:2023": "C",
          "target:2024": "D",
          "actual:2023": "E",
          "actual:2024": "F",
        },
        rows: ["- |  | 平均住院日 | 天 | B3 C3 D3 E3 F3"],
      },
    ]);
  });

  test("a year over its kinds of value", () => {
    expect(
      layout(
        "绩效指标 | 2022年 | 2024年 | < | <",
        "^ | ^ | 目标值 | 完成值 | 完成率",
        "平均住院日 | 6.73 | 6.55 | 6.5 | 0.9",
      ),
    ).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2024": "C", "actual:2024": "D" },
        rows: ["- |  | 平均住院日 |  | B3 C3 D3"],
      },
    ]);
  });

  test("the unit stands in the header, in a column, in the name's brackets, in that order of need", () => {
    expect(
      layout(
        "序号 | 指标名称 | 计量单位 | 2022年(%) | 2023年(%) | 2024年(%)",
        "1 | 公立医院医疗服务收入占比 | | 38.09 | 38.5 | 39",
        "2 | 三级公立医院平均住院日（天） | — | 6.73 | 6.60 | 6.55",
        "（3） | 千人执业医师数 | 人 | 3.5 | 3.6 | 3.7",
      ),
    ).toEqual([
      {
        columns: {
          number: "A",
          name: "B",
          unit: "C",
          baseline: "D",
          "target:2023": "E",
          "target:2024": "F",
        },
        rows: [
          "1 |  | 公立医院医疗服务收入占比 | % | D2 E2 F2",
          "2 |  | 三级公立医院平均住院日 | 天 | D3 E3 F3",
          "3 |  | 千人执业医师数 | 人 | D4 E4 F4",
        ],
      },
    ]);
  });
});

describe("recognise: rows", () => {
  const header = "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值";

  test("sections, subtotals, empty rows and notes are no indicators", () => {
    expect(
      layout(
        header,
        "一、产出指标 | < | < | <",
        "1.平均住院日 | 6.73 | 6.60 | 6.55",
        "",
        "二、满意度指标",
        "22、公立医院医务人员满意度 | 87.65 | 90 | 90",
        "合计 | 3 | 3 | 3",
        "填表说明：数据以年报为准 | | | ",
        "联系人 | 2 | 3 | 4",
      ),
    ).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2023": "C", "target:2024": "D" },
        rows: [
          "1 | 一、产出指标 | 平均住院日 |  | B3 C3 D3",
          "22 | 二、满意度指标 | 公立医院医务人员满意度 |  | B6 C6 D6",
        ],
      },
    ]);
  });

  test("components in a column of their own, with targets merged across them", () => {
    expect(
      layout(
        "三级指标 | < | 2022年数据 | 2023年目标值 | 2024年目标值",
        "14.公立医院门诊和住院次均费用增幅 | 门诊 | 1.34 | 5 | 5",
        "^ | 住院 | 1.81 | ^ | ^",
        "15.无非流动负债的公立医院占比 | < | 100 | 100 | 100",
      ),
    ).toEqual([
      {
        columns: {
          name: "A",
          component: "B",
          baseline: "C",
          "target:2023": "D",
          "target:2024": "E",
        },
        rows: [
          "14 |  | 公立医院门诊和住院次均费用增幅·门诊 |  | C2 D2 E2",
          "14 |  | 公立医院门诊和住院次均费用增幅·住院 |  | C3 D2 E2",
          "15 |  | 无非流动负债的公立医院占比 |  | C4 D4 E4",
        ],
      },
    ]);
  });

  test("components in a column without a header, whatever their order", () => {
    expect(
      layout(
        "三级指标 | | 2022年数据 | 2023年目标值 | 2024年目标值",
        "14.公立医院门诊和住院次均费用增幅 | 住院 | 1.81 | 5 | 5",
        "^ | 门诊 | 1.34 | ^ | ^",
        "15.平均住院日 |  | 6.73 | 6.6 | 6.5",
      ),
    ).toEqual([
      {
        columns: {
          name: "A",
          baseline: "C",
          "target:2023": "D",
          "target:2024": "E",
          component: "B",
        },
        rows: [
          "14 |  | 公立医院门诊和住院次均费用增幅·住院 |  | C2 D2 E2",
          "14 |  | 公立医院门诊和住院次均费用增幅·门诊 |  | C3 D2 E2",
          "15 |  | 平均住院日 |  | C4 D4 E4",
        ],
      },
    ]);
  });

  test("a line that numbers the columns is none; a section's heading is the level of rows without one", () => {
    expect(
      layout(
        "一级指标 | 三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值",
        "甲 | 1 | 2 | 3 | 4",
        "产出指标",
        " | 平均住院日 | 6.73 | 6.6 | 6.5",
        "满意度指标",
        " | 医务人员满意度 | 87.65 | 90 | 90",
        "联系电话：0572-1234567",
        "无关 | 平均住院日 | 1 | 2 | 3",
      ),
    ).toEqual([
      {
        columns: { level1: "A", name: "B", baseline: "C", "target:2023": "D", "target:2024": "E" },
        rows: [
          "- | 产出指标 | 平均住院日 |  | C4 D4 E4",
          "- | 满意度指标 | 医务人员满意度 |  | C6 D6 E6",
        ],
      },
    ]);
  });

  test("components as rows below their indicator", () => {
    expect(
      layout(
        header,
        "14.公立医院门诊和住院次均费用增幅（%） | | | ",
        "其中：门诊 | 1.34 | 5 | 5",
        "住院 | 1.81 | 5 | 5",
      ),
    ).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2023": "C", "target:2024": "D" },
        rows: [
          "14 |  | 公立医院门诊和住院次均费用增幅·门诊 | % | B3 C3 D3",
          "14 |  | 公立医院门诊和住院次均费用增幅·住院 | % | B4 C4 D4",
        ],
      },
    ]);
  });

  test("an empty form keeps its rows, and both lines of a merged name", () => {
    expect(
      layout(
        header,
        "1.平均住院日 | | | ",
        "14.门诊和住院次均费用增幅 | | | ",
        "^ | | | ",
        "15.占比 | | | ",
      ),
    ).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2023": "C", "target:2024": "D" },
        rows: [
          "1 |  | 平均住院日 |  | B2 C2 D2",
          "14 |  | 门诊和住院次均费用增幅 |  | B3+B4 C3+C4 D3+D4",
          "15 |  | 占比 |  | B5 C5 D5",
        ],
      },
    ]);
  });
});

describe("recognise: several tables, pages and sheets", () => {
  const header = "类别 | 重点指标 | 2022年 | 2023年 | 2024年";

  test("a header repeated on each page continues its table", () => {
    expect(
      layout(
        "分年度主要目标表",
        header,
        "分级诊疗格局 | 县域内住院量占比 | 90.76 | 90 | 90",
        "分年度主要目标表（续）",
        header,
        " | 基层诊疗量占比 | 74.24 | 70 | 70",
      ),
    ).toEqual([
      {
        columns: { level1: "A", name: "B", baseline: "C", "target:2023": "D", "target:2024": "E" },
        rows: [
          "- | 分级诊疗格局 | 县域内住院量占比 |  | C3 D3 E3",
          "- | 分级诊疗格局 | 基层诊疗量占比 |  | C6 D6 E6",
        ],
      },
    ]);
  });

  test("the same header over the same indicators is another table, on the sheet or on the next", () => {
    const rows = [header, "分级诊疗格局 | 县域内住院量占比 | 90.76 | 90 | 90"];
    const tables = recognise(
      snapshot(
        { name: "德清", rows: ["德清县", ...rows, "", "长兴县", ...rows] },
        { name: "安吉", rows },
      ),
    ).tables;
    expect(tables.map(({ sheet, range }) => [sheet, range.top])).toEqual([
      ["德清", 1],
      ["德清", 5],
      ["安吉", 0],
    ]);
  });

  test("hidden sheets, rows and columns are read and reported", () => {
    const { tables, findings } = recognise(
      snapshot({
        name: "附件1",
        visibility: "hidden",
        hiddenRows: [1, 2, 40],
        hiddenColumns: [3, 20],
        rows: [header, "甲 | 指标甲 | 1 | 2 | 3", "乙 | 指标乙 | 1 | 2 | 3"],
      }),
    );
    expect([tables[0]?.rows.length, findings]).toEqual([
      2,
      [
        {
          code: "structure/hidden",
          severity: "hint",
          at: null,
          indicator: null,
          values: { what: "sheet", name: "附件1" },
        },
        {
          code: "structure/hidden",
          severity: "hint",
          at: { sheet: "附件1", cell: "A2" },
          indicator: null,
          values: { what: "rows", name: "2–3" },
        },
        {
          code: "structure/hidden",
          severity: "hint",
          at: { sheet: "附件1", cell: "D1" },
          indicator: null,
          values: { what: "columns", name: "D" },
        },
      ],
    ]);
  });
});

describe("recognise: what is not clear is said, not guessed", () => {
  test("two columns for the same target are given to neither", () => {
    expect(
      layout(
        "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 2024年目标值",
        "平均住院日 | 1 | 2 | 3 | 4",
      ),
    ).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2023": "C" },
        rows: ["- |  | 平均住院日 |  | B2 C2"],
      },
      {
        code: "structure/ambiguousColumns",
        values: { role: "target:2024", headers: ["2024年目标值", "2024年目标值"] },
      },
    ]);
  });

  test("one header over the figures of several units is of none of them", () => {
    expect(
      layout(
        "三级指标 | 2024年目标值 | 2024年完成值 | < | <",
        " |  | 第一医院 | 第二医院 | 第三医院",
        "平均住院日 | 7 | 6.9 | 7.1 | 6.8",
      ),
    ).toEqual([
      { columns: { name: "A", "target:2024": "B" }, rows: ["- |  | 平均住院日 |  | B3"] },
      {
        code: "structure/ambiguousColumns",
        values: {
          role: "actual:2024",
          headers: ["2024年完成值第一医院", "2024年完成值第二医院", "2024年完成值第三医院"],
        },
      },
    ]);
  });

  test("names below a merged header are those units also where the other headers reach down to them", () => {
    expect(
      layout(
        "三级指标 | 2024年目标值 | 2024年完成值 | <",
        "^ | ^ | 第一医院 | 第二医院",
        "平均住院日 | 7 | 6.9 | 7.1",
      ),
    ).toEqual([
      { columns: { name: "A", "target:2024": "B" }, rows: ["- |  | 平均住院日 |  | B3"] },
      {
        code: "structure/ambiguousColumns",
        values: {
          role: "actual:2024",
          headers: ["2024年完成值第一医院", "2024年完成值第二医院"],
        },
      },
    ]);
  });

  test("a line of units in brackets ends the header above it", () => {
    expect(
      layout(
        "三级指标 | 2024年目标值 | 2024年完成值",
        "^ | （%） | （%）",
        "床位使用情况 | 85 | 83",
      ),
    ).toEqual([
      {
        columns: { name: "A", "target:2024": "B", "actual:2024": "C" },
        rows: ["- |  | 床位使用情况 | % | B3 C3"],
      },
    ]);
  });

  test("of a target as first set and one as adjusted, the adjusted one counts", () => {
    expect(
      layout(
        "三级指标 | 2024年年初目标值 | 2024年调整后目标值 | 2024年完成值",
        "培训人数 | 9 | 8 | 8",
      ),
    ).toEqual([
      {
        columns: { name: "A", "target:2024": "C", "actual:2024": "D" },
        rows: ["- |  | 培训人数 |  | C2 D2"],
      },
    ]);
  });

  test("绩效指标 merged over two columns beside 三级指标 heads the levels above it", () => {
    expect(
      layout("绩效指标 | < | 三级指标 | 2024年目标值", "产出指标 | 数量指标 | 建设病区 | 2"),
    ).toEqual([
      {
        columns: { level1: "A", level2: "B", name: "C", "target:2024": "D" },
        rows: ["- | 产出指标/数量指标 | 建设病区 |  | D2"],
      },
    ]);
  });

  test("a header merged over a figure and its unit is that of the figure", () => {
    expect(
      layout("三级指标 | 2024年目标值 | 2024年完成值 | <", "平均住院日 | 7 | 6.9 | 天"),
    ).toEqual([
      {
        columns: { name: "A", "target:2024": "B", "actual:2024": "C" },
        rows: ["- |  | 平均住院日 |  | B2 C2"],
      },
    ]);
  });

  test("a bare year beside headed targets may be a target or a result", () => {
    expect(layout("三级指标 | 2022年 | 2023年 | 2024年目标值", "平均住院日 | 1 | 2 | 3")).toEqual([
      {
        columns: { name: "A", baseline: "B", "target:2024": "D" },
        rows: ["- |  | 平均住院日 |  | B2 D2"],
      },
      { code: "structure/ambiguousColumns", values: { role: "target:2023", headers: ["2023年"] } },
    ]);
  });

  test("a workbook without a target table names the nearest form and what is missing", () => {
    expect(outlines({ rows: ["姓名 | 部门", "张三 | 财务"] })).toEqual([
      {
        code: "structure/notRecognised",
        values: { nearest: null, missing: ["指标名称", "目标值"] },
      },
    ]);
    expect(
      outlines({ rows: ["一级指标 | 二级指标 | 三级指标 | 备注", "产出 | 数量 | 平均住院日 | "] }),
    ).toEqual([
      {
        code: "structure/notRecognised",
        values: { nearest: "target", missing: ["基准值", "目标值"] },
      },
    ]);
  });

  test("a plan of milestones without results and a statistic of two years are no target tables", () => {
    expect(
      outlines({
        rows: [
          "示范内容 | 项目 | 具体任务 | 实施主体 | 主要内容 | 年度实施计划 | < | <",
          "^ | ^ | ^ | ^ | ^ | 2023年 | 2024年 | 2025年",
          "改革 | 健共体 | 县域健共体建设 | 区县卫生健康局 | 建成9个 | 建成3个 | 累计建成6个 | 累计建成9个",
        ],
      }),
    ).toEqual([
      {
        code: "structure/notRecognised",
        values: { nearest: "milestones", missing: ["完成情况"] },
      },
    ]);
    expect(outlines({ rows: ["指标 | 2022年 | 2023年", "门诊人次 | 100 | 200"] })).toEqual([
      { code: "structure/notRecognised", values: { nearest: "annual", missing: ["类别"] } },
    ]);
  });
});
