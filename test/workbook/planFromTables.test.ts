import { planFromTables } from "../../src/workbook/planFromTables";
import type { PlanMatch } from "../../src/workbook/PlanMatch";
import { recognise } from "../../src/workbook/recognise";
import { snapshot, type SheetSketch } from "../support/snapshot";

function own(rows: SheetSketch["rows"], openYear = 2024): PlanMatch {
  const shot = snapshot({ rows });
  const match = planFromTables(shot, recognise(shot).tables, openYear);
  if (!match) throw new Error("no table recognised");
  return match;
}

const header = "三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值";

describe("planFromTables", () => {
  test("an indicator with everything the table says of it", () => {
    const { plan } = own([
      "2024年度绩效目标表",
      `一级指标 | 二级指标 | ${header}`,
      "产出指标 | 成本指标 | 11.三级公立医院平均住院日（天） | 6.73 | 6.60 | 6.55",
    ]);
    expect(plan).toEqual({
      id: "embedded",
      title: "2024年度绩效目标表",
      document: { number: "", issuer: "", issuedOn: null },
      baselineYear: 2022,
      years: [2023, 2024],
      indicators: [
        {
          id: "own-01",
          number: 11,
          name: "三级公立医院平均住院日",
          level1: "产出指标",
          level2: "成本指标",
          unit: "天",
          comparator: "<=",
          direction: "down",
          directionReason: "dictionary",
          shape: "improve",
          shapeReason: "slope",
          decimals: 2,
          baselineYear: 2022,
          baseline: 6.73,
          targets: { 2023: { value: 6.6 }, 2024: { value: 6.55 } },
          components: [],
          responsible: [],
          sources: [{ section: "2024年度绩效目标表", row: 1, name: "三级公立医院平均住院日" }],
        },
      ],
      milestones: [],
      funds: null,
    });
  });

  test("direction and shape follow their rules, the comparator its column, its text or the direction", () => {
    const { plan } = own([
      `指标符号 | ${header}`,
      " | 县域内住院量占比(%) | 90.76 | 90 | 90",
      "≤ | 药品支出占比(%) | 30 | 29 | 28",
      " | 门诊次均费用增幅(%) | 3.1 | ≤5 | ≤5",
      " | 累计建成床位(张) |  | 不少于50 | 100张以上",
      " | 实现收支平衡的公立医院占比(%) | 100 | 100 | 100",
      " | 培育专家团队(个) | 3 | 5 | 5—8",
      " | 胸痛中心 |  |  | 建成",
    ]);
    expect(
      plan.indicators.map(({ direction, directionReason, shape, comparator, targets }) =>
        [direction, directionReason, shape, comparator, JSON.stringify(targets[2024])].join(" "),
      ),
    ).toEqual([
      'up dictionary floor >= {"value":90}',
      'down comparator improve <= {"value":28}',
      'down comparator growth <= {"value":5}',
      'up comparator cumulative >= {"value":100}',
      'up dictionary maintain >= {"value":100}',
      'up dictionary range >= {"value":5,"upTo":8}',
      'up words milestone >= {"value":1}',
    ]);
  });

  test("decimals as printed: the format's where it fixes them, the digits' otherwise", () => {
    const { plan } = own([
      header,
      ["甲", 1, { value: 2, numberFormat: "0.00" }, 3],
      ["乙", 1, 2.5, 3],
      ["丙", { value: 0.3, numberFormat: "0.0%" }, { value: 0.385, numberFormat: "0.0%" }, "39%"],
    ]);
    expect(
      plan.indicators.map(({ decimals, unit, baseline, targets }) => [
        decimals,
        unit,
        baseline,
        targets[2023]?.value,
      ]),
    ).toEqual([
      [2, "", 1, 2],
      [1, "", 1, 2.5],
      [1, "%", 30, 38.5],
    ]);
  });

  test("decimals of a target that stands alone: those of the result beside it, to two", () => {
    const decimals = (rows: SheetSketch["rows"]): unknown =>
      own(rows).plan.indicators.map((indicator) => indicator.decimals);
    expect([
      decimals(["三级指标 | 2024年目标值 | 2024年完成值", "平均住院日（天） | ≤7 | 7.4"]),
      decimals(["三级指标 | 2024年目标值 | 2024年完成值", "平均住院日（天） | ≤7 | 7.4286"]),
      decimals(["三级指标 | 2024年目标值 | 2024年完成值", "平均住院日（天） | ≤7.5 | 7"]),
      decimals([`${header} | 2024年完成值`, "平均住院日（天） | 9 | 8 | 7 | 7.4"]),
    ]).toEqual([[1], [2], [1], [0]]);
  });

  test("components: split rows by the words of the name, lists by their labels, rows of their own by their cell", () => {
    const { plan, matches } = own([
      `三级指标 | 分项 | 2022年数据 | 2024年目标值`,
      "14.公立医院门诊和住院次均费用增幅（%） | | 1.34 | 5",
      "^ | | 1.81 | ^",
      ["患者满意度（%）", "", "门诊：89.73；住院：93", "90/90"],
      "签约率（%） | 一般人群 | 40 | 46",
      "^ | 重点人群 | 90 | 95",
    ]);
    expect(
      plan.indicators.map(({ name, components }) => [
        name,
        components.map(({ name: part, baseline, targets }) => [
          part,
          baseline,
          targets[2024]?.value,
        ]),
      ]),
    ).toEqual([
      [
        "公立医院门诊和住院次均费用增幅",
        [
          ["门诊", 1.34, 5],
          ["住院", 1.81, 5],
        ],
      ],
      [
        "患者满意度",
        [
          ["门诊", 89.73, 90],
          ["住院", 93, 90],
        ],
      ],
      [
        "签约率",
        [
          ["一般人群", 40, 46],
          ["重点人群", 90, 95],
        ],
      ],
    ]);
    expect(
      matches.map(({ indicator, component, row }) => [indicator.id, component, row.top]),
    ).toEqual([
      ["own-01", null, 1],
      ["own-02", null, 3],
      ["own-03", "一般人群", 4],
      ["own-03", "重点人群", 5],
    ]);
  });

  test("a target without a year anywhere is of the year asked for, the baseline of the year before", () => {
    const { plan } = own(
      ["一级指标 | 指标名称 | 基期值 | 指标值 | 实际完成值", "产出 | 床位数（张） | 5 | 6 | 7"],
      2026,
    );
    expect([plan.baselineYear, plan.years, plan.indicators[0]?.targets]).toEqual([
      2025,
      [2026],
      { 2026: { value: 6 } },
    ]);
  });

  test("an indicator in two tables is one, taken from the first; twice in one table is reported", () => {
    const shot = snapshot(
      {
        name: "附件3",
        rows: [header, "平均住院日 | 6.73 | 6.60 | 6.55", "平均住院日 | 7 | 6 | 5"],
      },
      {
        name: "附件1",
        rows: ["重点指标 | 2022年 | 2023年 | 2024年", "1. 平均住院日 | 6.73 | 6.60 | 6.5"],
      },
    );
    const match = planFromTables(shot, recognise(shot).tables, 2024);
    expect({
      targets: match?.plan.indicators.map(({ targets }) => targets[2024]),
      matches: match?.matches.map(({ table, indicator }) => [table.sheet, indicator.id]),
      duplicates: match?.duplicates.map(({ row, indicator, first }) => [
        row.top,
        indicator.id,
        first.top,
      ]),
    }).toEqual({
      targets: [{ value: 6.55 }],
      matches: [
        ["附件3", "own-01"],
        ["附件1", "own-01"],
      ],
      duplicates: [[2, "own-01", 1]],
    });
  });

  test("no tables, no plan", () => {
    expect(planFromTables(snapshot({ rows: [] }), [], 2024)).toBeNull();
  });
});
