import type { FormValue } from "../../../../src/domain/forms/PerformanceForm";
import type { Rule } from "../../../../src/flows/sending/Rule";
import { fundsExecution } from "../../../../src/flows/sending/rules/fundsExecution";
import { fundsOfPlan } from "../../../../src/flows/sending/rules/fundsOfPlan";
import { writeForm } from "../../../../src/workbook/forms/writeForm";
import type { Snapshot } from "../../../../src/workbook/Workbook";
import { newXlsx } from "../../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { checked2024, submissionOf2024 } from "../../../support/checked";
import { layoutOf } from "../../../support/formLayouts";
import { period } from "../../../support/measures";
import { snapshot } from "../../../support/snapshot";

type Money = Readonly<Record<string, number>>;

/** A form of 2024 with this money in its head, in 万元. */
function formOf(layout: "self" | "monitoring" | "target", money: Money): Snapshot {
  const values: Record<string, FormValue> = {
    ...{ level1: "产出指标", level2: "质量指标", name: "三级公立医院平均住院日" },
    ...{ baseline: 6.73, "target:2024": 6.55, actual: 6.5 },
  };
  const head = Object.fromEntries(
    Object.entries(money).map(([field, amount]) => [`funds.${field}`, amount]),
  );
  const sheet = writeForm(layoutOf(layout), {
    ...{ period: period("2024"), baselineYear: 2022, years: [2023, 2024, 2025], head },
    rows: [{ values, decimals: 2, comparator: "<=" }],
  });
  return openXlsx(newXlsx([sheet])).snapshot;
}

/** What a rule finds in it. */
function found(rule: Rule, layout: "self" | "monitoring" | "target", money: Money): unknown {
  return rule
    .find(submissionOf2024(formOf(layout, money)))
    .map(({ code, at, values }) => [code, at && `${at.sheet}!${at.cell}`, values]);
}

describe("money in a form of another layout", () => {
  /** A form of another province, in a unit of its own. */
  const form = (unit: string, spent: readonly [number, number]): Snapshot =>
    snapshot({
      name: "自评",
      rows: [
        "2024年度项目支出绩效自评表",
        `资金情况（${unit}） |  | 年初预算 | 全年预算数 | 全年执行数 | 执行率`,
        ` | 年度资金总额 | 300 | 330 | ${spent[0] + spent[1]} | `,
        ` | 其中：省级补助 | 200 | 220 | ${spent[0]} | `,
        ` | 市级配套 | 100 | 110 | ${spent[1]} | `,
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 自评得分",
        "产出指标 | 质量指标 | 三级公立医院平均住院日（天） | ≤6.55 | 6.5 | 10",
      ],
    });
  const findings = (unit: string, spent: readonly [number, number]): unknown =>
    fundsExecution
      .find(submissionOf2024(form(unit, spent)))
      .map(({ at, values }) => [at?.cell, values]);

  test("is held to its budget line by line, in 万元", () => {
    expect(findings("万元", [220, 110])).toEqual([]);
    expect(findings("元", [220, 110.5])).toEqual([
      ["E5", { name: "市级配套", budget: 0.011, executed: 0.01105 }],
    ]);
  });

  test("is left alone where nothing says its unit", () => {
    expect(findings("见说明", [220, 500])).toEqual([]);
  });

  test("is a fact like any other, each local source for itself", () => {
    const facts = submissionOf2024(form("亿元", [2, 1])).facts.filter(
      (fact) => fact.kind === "funds" && fact.amount === "executed",
    );
    expect(facts.map((fact) => fact.kind === "funds" && [fact.line, fact.value])).toEqual([
      ["total", 30_000],
      ["其中：省级补助", 20_000],
      ["市级配套", 10_000],
    ]);
  });
});

describe("money that was spent", () => {
  test("up to its budget is right", () => {
    const money = { "fiscal.budget": 40000, "fiscal.executed": 40000, "other.budget": 957 };
    expect(found(fundsExecution, "self", money)).toEqual([]);
  });

  test("and is not stated is not asked for", () => {
    expect(found(fundsExecution, "self", { "fiscal.executed": 40000 })).toEqual([]);
    expect(found(fundsExecution, "self", {})).toEqual([]);
  });

  test("beyond its budget is found in its own line, and not again in the total", () => {
    const money = {
      ...{ "fiscal.budget": 40000, "fiscal.executed": 40000.01 },
      ...{ "other.budget": 957, "other.executed": 957 },
    };
    expect(found(fundsExecution, "self", money)).toEqual([
      [
        "funds/execution",
        "项目支出绩效自评表!G8",
        { name: "其中：当年财政拨款", budget: 40000, executed: 40000.01 },
      ],
    ]);
  });

  test("where there is no line of its own is found in the total", () => {
    const money = { "total.budget": 40957, "total.executed": 41000 };
    expect(found(fundsExecution, "self", money)).toEqual([
      [
        "funds/execution",
        "项目支出绩效自评表!G7",
        { name: "年度资金总额", budget: 40957, executed: 41000 },
      ],
    ]);
  });

  test("of a budget of 0 has no rate; a source that neither had nor spent anything is none", () => {
    const nothing = { "fiscal.budget": 40957, "other.budget": 0, "other.executed": 0 };
    expect(found(fundsExecution, "self", nothing)).toEqual([]);
    expect(found(fundsExecution, "self", { ...nothing, "other.executed": 3 })).toEqual([
      ["funds/execution", "项目支出绩效自评表!G10", { name: "其他资金", budget: 0, executed: 3 }],
    ]);
    expect(found(fundsExecution, "self", { "total.budget": 0, "total.executed": 0 })).toEqual([
      [
        "funds/execution",
        "项目支出绩效自评表!G7",
        { name: "年度资金总额", budget: 0, executed: 0 },
      ],
    ]);
  });
});

describe("the total of a form", () => {
  test("that is the plan's of the year, or of the whole term, is right", () => {
    expect(found(fundsOfPlan, "self", { "total.budget": 40957 })).toEqual([]);
    expect(found(fundsOfPlan, "monitoring", { "total.initialBudget": 40957 })).toEqual([]);
    expect(found(fundsOfPlan, "target", { "total.planned": 97500 })).toEqual([]);
    expect(found(fundsOfPlan, "self", {})).toEqual([]);
  });

  test("of a year that is not the plan's is shown with both amounts, also where it is a sum", () => {
    expect(found(fundsOfPlan, "self", { "fiscal.budget": 40000, "other.budget": 900 })).toEqual([
      [
        "funds/differsFromPlan",
        "项目支出绩效自评表!E7",
        { year: 2024, inForm: 40900, inPlan: 40957 },
      ],
    ]);
  });

  test("that is neither the plan's nor the sum of its sources is one thing to mend", () => {
    const sources = { "central.planned": 50000, "local.planned": 34850, "other.planned": 12650 };
    const { hits } = checked2024(formOf("target", { "total.planned": 97000, ...sources }));
    expect(
      hits
        .filter(({ finding }) => finding.code.startsWith("funds/"))
        .map(({ finding, follows }) => [finding.code, follows.map(({ code }) => code)]),
    ).toEqual([["funds/sum", ["funds/differsFromPlan"]]]);
  });

  test("of the term that is not the plan's is shown as of all years", () => {
    expect(found(fundsOfPlan, "target", { "total.planned": 97000 })).toEqual([
      ["funds/differsFromPlan", "绩效目标表!D6", { year: null, inForm: 97000, inPlan: 97500 }],
    ]);
  });
});
