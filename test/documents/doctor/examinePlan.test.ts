import { examinePlan } from "../../../src/documents/doctor/examinePlan";
import type { Finding } from "../../../src/domain/finding";
import type { Component, Indicator, Source } from "../../../src/domain/indicator";
import type { Milestone, Plan } from "../../../src/domain/plan";
import huzhou from "../../../seeds/plans/huzhou-2023.json";
import { parsePlan } from "../../../src/intake/parsePlan";

const table: Source = { section: "附件1", row: 1, name: "床位使用率" };

function indicator(sketch: Partial<Indicator>): Indicator {
  return {
    id: "ind-01",
    number: 1,
    name: "床位使用率",
    level1: "基层服务",
    level2: "",
    unit: "%",
    comparator: ">=",
    direction: "up",
    directionReason: "comparator",
    shape: "improve",
    shapeReason: "slope",
    decimals: 0,
    baselineYear: 2022,
    baseline: 50,
    targets: { 2023: { value: 55 }, 2024: { value: 60 }, 2025: { value: 65 } },
    components: [],
    responsible: [],
    sources: [table],
    ...sketch,
  };
}

function milestone(sketch: Partial<Milestone>): Milestone {
  return {
    id: "ms-01",
    project: "强院",
    task: "建设",
    name: "新增三级医院",
    unit: "家",
    comparator: ">=",
    direction: "up",
    shape: "annual",
    baseline: null,
    targets: { 2023: { value: 2 }, 2024: { value: 1 } },
    total: 3,
    bodies: [],
    sources: [{ section: "附件2", row: 6, name: "三级医院", wording: "新增2家" }],
    ...sketch,
  };
}

function planOf(sketch: Partial<Plan>): Plan {
  return {
    id: "plan",
    title: "方案",
    document: { number: "", issuer: "", issuedOn: null },
    baselineYear: 2022,
    years: [2023, 2024, 2025],
    indicators: [],
    milestones: [],
    funds: null,
    ...sketch,
  };
}

function found(sketch: Partial<Plan>): readonly Pick<Finding, "code" | "indicator" | "values">[] {
  return examinePlan(planOf(sketch)).map(({ code, indicator: id, values }) => ({
    code,
    indicator: id,
    values,
  }));
}

function saidOf(...sources: readonly Source[]): ReturnType<typeof found> {
  return found({ indicators: [indicator({ sources: [table, ...sources] })] });
}

const inText: Source = { section: "正文二", name: "床位使用率", wording: "达到65%" };
const here = { section: "附件1", row: 1, name: "床位使用率", wording: "" };
const there = { section: "正文二", row: null, name: "床位使用率", wording: "达到65%" };

describe("two places that speak of one indicator", () => {
  test("agree when the text repeats the last target", () => {
    expect(saidOf({ ...inText, targets: { 2025: { value: 65 } } })).toEqual([]);
  });

  test("contradict each other in a figure", () => {
    expect(saidOf({ ...inText, targets: { 2025: { value: 70 } } })).toEqual([
      {
        code: "plan/contradiction",
        indicator: "ind-01",
        values: {
          name: "床位使用率",
          kind: "figures",
          year: 2025,
          unit: "%",
          here: { ...here, value: 65 },
          there: { ...there, value: 70 },
        },
      },
    ]);
  });

  test("may speak of one component each", () => {
    const part = (name: string, value: number): Component => ({
      name,
      baseline: null,
      targets: { 2025: { value } },
    });
    const twice = indicator({
      targets: {},
      components: [part("综合医院", 100), part("中医医院", 70)],
      sources: [table, { ...inText, targets: { 2025: { value: 70 } } }],
    });
    expect(found({ indicators: [twice] })).toEqual([]);
  });

  test("contradict each other in the year a figure is due", () => {
    const flat = indicator({
      targets: { 2023: { value: 60 }, 2024: { value: 60 }, 2025: { value: 60 } },
      sources: [table, { ...inText, targets: { 2025: { value: 60 } } }],
    });
    expect(found({ indicators: [flat] })).toEqual([
      {
        code: "plan/contradiction",
        indicator: "ind-01",
        values: {
          name: "床位使用率",
          kind: "dueYears",
          value: 60,
          unit: "%",
          here: { ...here, year: 2023 },
          there: { ...there, year: 2025 },
        },
      },
    ]);
  });

  test.each([
    ["the baseline is there already", { baseline: 60 }],
    ["it is kept, not reached", { sources: [table, { ...inText, wording: "稳定在60%" }] }],
  ])("do not when %s", (_, sketch) => {
    const flat = indicator({
      targets: { 2023: { value: 60 }, 2024: { value: 60 }, 2025: { value: 60 } },
      sources: [table, { ...inText, targets: { 2025: { value: 60 } } }],
      ...sketch,
    });
    expect(found({ indicators: [flat] })).toEqual([]);
  });

  test("contradict each other in exactly and at least", () => {
    const sources = [
      { ...table, wording: "=65%" },
      { ...inText, wording: "65%以上", targets: { 2025: { value: 65 } } },
    ];
    expect(found({ indicators: [indicator({ sources })] }).map(({ values }) => values)).toEqual([
      {
        name: "床位使用率",
        kind: "comparators",
        here: { ...here, wording: "=65%", comparator: "=" },
        there: { ...there, wording: "65%以上", comparator: ">=" },
      },
    ]);
  });
});

describe("the total of a milestone", () => {
  test("is the sum of what is due each year", () => {
    expect(found({ milestones: [milestone({})] })).toEqual([]);
  });

  test("contradicts years that come to less", () => {
    const short = milestone({ targets: { 2023: { value: 2 } } });
    expect(found({ milestones: [short] }).map(({ values }) => values)).toEqual([
      {
        name: "新增三级医院",
        kind: "total",
        at: { section: "附件2", row: 6, name: "三级医院", wording: "新增2家" },
        unit: "家",
        total: 3,
        inYears: 2,
        years: [2023],
      },
    ]);
  });

  test("is the last of figures that add up as they go", () => {
    const running = milestone({
      shape: "cumulative",
      targets: { 2023: { value: 1 }, 2025: { value: 3 } },
    });
    expect(found({ milestones: [running] })).toEqual([]);
  });

  test("waits for readings that are still open", () => {
    const open = milestone({ targets: { 2023: { value: 5, candidates: ["5", "58"] } } });
    expect(found({ milestones: [open] })).toEqual([]);
  });
});

test("funds must come to their total by source, by part and by year", () => {
  const source = { section: "附件3", name: "资金" };
  const line = (
    name: string,
    amount: number,
  ): { name: string; amount: number; source: Source } => ({
    name,
    amount,
    source,
  });
  const funds: Plan["funds"] = {
    unit: "亿元",
    total: 0.3,
    bySource: [{ ...line("中央", 0.1), parts: [line("一般", 0.05)] }, line("地方", 0.2)],
    byYear: [{ year: 2023, amount: 0.1, source }],
  };
  expect(found({ funds })).toEqual([
    {
      code: "funds/sum",
      indicator: null,
      values: { total: 0.1, sum: 0.05, parts: ["一般 0.05"] },
    },
    { code: "funds/years", indicator: null, values: { total: 0.3, sum: 0.1, years: [0.1] } },
  ]);
});

describe("targets worth a second look", () => {
  test("a floor that the baseline exceeds", () => {
    const floor = indicator({ shape: "floor", baseline: 90.76, targets: { 2025: { value: 90 } } });
    expect(found({ indicators: [floor] })).toEqual([
      {
        code: "plan/alreadyMet",
        indicator: "ind-01",
        values: { name: "床位使用率", unit: "%", baseline: 90.76, target: 90, year: 2025 },
      },
    ]);
  });

  test("a level to be kept is none", () => {
    const kept = indicator({ shape: "maintain", baseline: 100, targets: { 2025: { value: 100 } } });
    expect(found({ indicators: [kept] })).toEqual([]);
  });

  test("a path that leaves most to the last year", () => {
    const late = indicator({
      targets: { 2023: { value: 51 }, 2024: { value: 52 }, 2025: { value: 60 } },
    });
    expect(found({ indicators: [late] })).toEqual([
      {
        code: "plan/backLoaded",
        indicator: "ind-01",
        values: { name: "床位使用率", unit: "%", year: 2025, step: 8, largestBefore: 1 },
      },
    ]);
  });

  test("a share of hospitals says how many there can be", () => {
    const share = indicator({
      name: "三级公立医院占比",
      baseline: 40,
      targets: { 2023: { value: 45 }, 2025: { value: 50 } },
    });
    expect(found({ indicators: [share] })).toEqual([
      {
        code: "plan/hiddenDenominator",
        indicator: "ind-01",
        values: {
          name: "三级公立医院占比",
          shares: [40, 45, 50],
          possible: [20, 40, 60, 80, 100],
          largest: 100,
        },
      },
    ]);
  });

  test("or that no number of them fits", () => {
    const share = indicator({
      name: "达标的基层医疗卫生机构占比",
      decimals: 2,
      baseline: 52.38,
      targets: { 2023: { value: 60 } },
    });
    expect(found({ indicators: [share] }).map(({ values }) => values)).toEqual([
      { name: "达标的基层医疗卫生机构占比", shares: [52.38, 60], possible: [], largest: 100 },
    ]);
  });

  test("a share of money or of patients has no such number", () => {
    const share = indicator({
      name: "管理费用占公立医院费用总额的比重",
      baseline: 8.87,
      decimals: 2,
    });
    expect(found({ indicators: [share] })).toEqual([]);
  });

  test("two names that are easily confused", () => {
    const indicators = [
      indicator({ id: "ind-01", name: "三级公立医院出院患者占比" }),
      indicator({ id: "ind-02", name: "区县级三级公立医院出院患者占比" }),
    ];
    expect(found({ indicators })).toEqual([
      {
        code: "plan/lookAlike",
        indicator: "ind-01",
        values: {
          name: "三级公立医院出院患者占比",
          other: "区县级三级公立医院出院患者占比",
          otherId: "ind-02",
        },
      },
    ]);
  });
});

test("a 绩效目标表 without some kinds of indicator", () => {
  const indicators = [
    indicator({ level1: "产出指标", level2: "数量指标" }),
    indicator({ id: "ind-02", name: "患者满意度", level1: "满意度指标", level2: "满意度指标" }),
  ];
  expect(found({ indicators }).map(({ code, values }) => [code, values])).toEqual([
    ["plan/noTimeliness", {}],
    ["plan/missingKind", { kind: "quality" }],
    ["plan/missingKind", { kind: "cost" }],
    ["plan/missingKind", { kind: "benefit" }],
  ]);
});

test("the Huzhou plan contradicts itself in five places", () => {
  const contradictions = examinePlan(parsePlan(huzhou)).filter(
    ({ severity }) => severity !== "hint",
  );
  expect(
    contradictions.map(({ indicator: id, values }) => [id, "kind" in values && values.kind]),
  ).toEqual([
    ["ind-21", "dueYears"],
    ["ind-22", "dueYears"],
    ["key-06", "dueYears"],
    ["text-15", "dueYears"],
    ["ms-32", "total"],
  ]);
});
