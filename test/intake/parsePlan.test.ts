import fc from "fast-check";
import { parsePlan } from "../../src/intake/parsePlan";
import { PlanError } from "../../src/intake/PlanError";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
type Fields = Record<string, Json>;

const source: Fields = { section: "附件3", row: 1, name: "门诊和住院患者满意度" };

function indicator(more: Fields = {}): Fields {
  return {
    id: "ind-01",
    number: 1,
    name: "四级手术比例",
    level1: "产出指标",
    level2: "质量指标",
    unit: "%",
    comparator: ">=",
    direction: "up",
    directionReason: "dictionary",
    shape: "improve",
    shapeReason: "slope",
    decimals: 2,
    baselineYear: 2022,
    baseline: 17.56,
    targets: { "2023": { value: 18 }, "2024": { value: 18.5 } },
    components: [],
    responsible: ["市卫生健康委"],
    sources: [source],
    ...more,
  };
}

function milestone(more: Fields = {}): Fields {
  return {
    id: "ms-01",
    project: "县级强院",
    task: "重点专科建设",
    name: "优势专科",
    unit: "个",
    comparator: ">=",
    direction: "up",
    shape: "range",
    baseline: null,
    targets: { "2023": { value: 5, upTo: 8, candidates: ["5—8", "58"] } },
    total: null,
    bodies: ["市卫生健康委"],
    sources: [{ ...source, wording: "58个", targets: { "2023": { value: 58 } } }],
    ...more,
  };
}

const fundSource: Fields = { section: "附件3", name: "项目资金" };

function plan(more: Fields = {}): Fields {
  return {
    schema: 1,
    id: "sample",
    title: "示例方案",
    document: { number: "", issuer: "某市", issuedOn: "2023-10-16" },
    baselineYear: 2022,
    years: [2023, 2024],
    indicators: [indicator()],
    milestones: [milestone()],
    funds: {
      unit: "万元",
      total: 30,
      bySource: [
        { name: "中央", amount: 10, source: fundSource },
        {
          name: "地方",
          amount: 20,
          parts: [{ name: "省级", amount: 20, source: fundSource }],
          source: fundSource,
        },
      ],
      byYear: [{ year: 2023, amount: 30, source: fundSource }],
    },
    ...more,
  };
}

function without(fields: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function refusal(data: unknown): unknown {
  try {
    parsePlan(data);
  } catch (error) {
    if (error instanceof PlanError) {
      return { code: error.code, path: error.path, values: error.values };
    }
    throw error;
  }
  return "accepted";
}

describe("a well-formed plan", () => {
  test("is returned as it is, without the mark of the schema's version", () => {
    const data = plan();
    expect(parsePlan(data)).toEqual(without(data, "schema"));
  });

  test("may have neither indicators, milestones, funds nor years", () => {
    const data = plan({ years: [], indicators: [], milestones: [], funds: null });
    expect(parsePlan(data)).toEqual(without(data, "schema"));
  });

  test("may have components, each with its own path", () => {
    const components: Json = [
      { name: "门诊", baseline: 89.73, targets: { "2023": { value: 90 } } },
      { name: "住院", baseline: 93, targets: { "2023": { value: 90 } }, shape: "floor" },
    ];
    const data = plan({ indicators: [indicator({ baseline: null, targets: {}, components })] });
    expect(parsePlan(data)).toEqual(without(data, "schema"));
  });
});

type Refusal = readonly [string, unknown, string, string, Fields];

const kept = { baseline: 1, targets: {} };

const refusals: readonly Refusal[] = [
  ["no object", 3, "plan/type", "", { expected: "Object", found: "3" }],
  ["nothing", null, "plan/type", "", { expected: "Object", found: "null" }],
  ["a list", [], "plan/missing", "schema", { expected: "schema" }],
  [
    "a newer schema, whatever else it holds",
    { schema: 2, shiny: true },
    "plan/newerSchema",
    "schema",
    { found: 2, supported: 1 },
  ],
  ["an older schema", plan({ schema: 0 }), "plan/type", "schema", { expected: "1", found: "0" }],
  ["no schema", without(plan(), "schema"), "plan/missing", "schema", { expected: "schema" }],
  [
    "no indicators",
    without(plan(), "indicators"),
    "plan/missing",
    "indicators",
    { expected: "indicators" },
  ],
  ["an unknown name", plan({ indicator: [] }), "plan/unknownKey", "indicator", {}],
  [
    "a plan id with capitals",
    plan({ id: "Huzhou" }),
    "plan/type",
    "id",
    { expected: "/^[a-z][a-z0-9-]*$/", found: '"Huzhou"' },
  ],
  [
    "an id that begins with a digit",
    plan({ indicators: [indicator({ id: "1-ind" })] }),
    "plan/type",
    "indicators[0].id",
    { expected: "/^[a-z][a-z0-9-]*$/", found: '"1-ind"' },
  ],
  [
    "an empty name",
    plan({ indicators: [indicator({ name: "" })] }),
    "plan/type",
    "indicators[0].name",
    { expected: "/\\S/", found: '""' },
  ],
  [
    "an indicator that is a number",
    plan({ indicators: [7] }),
    "plan/type",
    "indicators[0]",
    { expected: "Object", found: "7" },
  ],
  [
    "a figure as text",
    plan({ indicators: [indicator({ baseline: "17.56" })] }),
    "plan/type",
    "indicators[0].baseline",
    { expected: "number", found: '"17.56"' },
  ],
  [
    "a target as text",
    plan({ indicators: [indicator({ targets: { "2024": { value: "18" } } })] }),
    "plan/type",
    "indicators[0].targets.2024.value",
    { expected: "number", found: '"18"' },
  ],
  [
    "a target that is no number",
    plan({ indicators: [indicator({ targets: { "2024": { value: NaN } } })] }),
    "plan/type",
    "indicators[0].targets.2024.value",
    { expected: "number", found: "NaN" },
  ],
  [
    "an infinite target",
    plan({ indicators: [indicator({ targets: { "2024": { value: Infinity } } })] }),
    "plan/type",
    "indicators[0].targets.2024.value",
    { expected: "finite", found: "Infinity" },
  ],
  [
    "a misspelt name deep inside",
    plan({ indicators: [indicator({ targets: { "2024": { value: 1, upto: 2 } } })] }),
    "plan/unknownKey",
    "indicators[0].targets.2024.upto",
    {},
  ],
  [
    "a target without a value",
    plan({ indicators: [indicator({ targets: { "2024": {} } })] }),
    "plan/missing",
    "indicators[0].targets.2024.value",
    { expected: "value" },
  ],
  [
    "a target for something that is no year",
    plan({ indicators: [indicator({ targets: { 明年: { value: 1 } } })] }),
    "plan/type",
    "indicators[0].targets.明年",
    { expected: "/^(?:19|20|21)\\d{2}$/", found: '"明年"' },
  ],
  [
    "an unknown shape",
    plan({ indicators: [indicator({ shape: "rise" })] }),
    "plan/type",
    "indicators[0].shape",
    {
      expected:
        '("improve" | "step" | "floor" | "cap" | "maintain" | "range" | "cumulative" | "annual" | "growth" | "survey" | "milestone" | "neutral")',
      found: '"rise"',
    },
  ],
  [
    "seven decimals",
    plan({ indicators: [indicator({ decimals: 7 })] }),
    "plan/type",
    "indicators[0].decimals",
    { expected: "<=6", found: "7" },
  ],
  [
    "half a decimal",
    plan({ indicators: [indicator({ decimals: 0.5 })] }),
    "plan/type",
    "indicators[0].decimals",
    { expected: "integer", found: "0.5" },
  ],
  [
    "fewer than no decimals",
    plan({ indicators: [indicator({ decimals: -1 })] }),
    "plan/type",
    "indicators[0].decimals",
    { expected: ">=0", found: "-1" },
  ],
  [
    "an unconfirmed target without readings",
    plan({ milestones: [milestone({ targets: { "2023": { value: 5, candidates: [] } } })] }),
    "plan/type",
    "milestones[0].targets.2023.candidates",
    { expected: ">=1", found: "0" },
  ],
  [
    "a date that is none",
    plan({ document: { number: "", issuer: "", issuedOn: "20231016" } }),
    "plan/type",
    "document.issuedOn",
    { expected: "iso_date", found: '"20231016"' },
  ],
  [
    "a part of the funds without an amount",
    plan({
      funds: {
        unit: "万元",
        total: 1,
        byYear: [],
        bySource: [
          {
            name: "地方",
            amount: 1,
            source: fundSource,
            parts: [{ name: "省级", source: fundSource }],
          },
        ],
      },
    }),
    "plan/missing",
    "funds.bySource[0].parts[0].amount",
    { expected: "amount" },
  ],
  [
    "years that fall back",
    plan({ years: [2024, 2023] }),
    "plan/yearsOrder",
    "years[1]",
    { year: 2023, before: 2024 },
  ],
  [
    "a year twice",
    plan({ years: [2023, 2023] }),
    "plan/yearsOrder",
    "years[1]",
    { year: 2023, before: 2023 },
  ],
  [
    "targets for the year of the baseline",
    plan({ years: [2022, 2023] }),
    "plan/yearsOrder",
    "years[0]",
    { year: 2022, before: 2022 },
  ],
  [
    "two indicators of one id",
    plan({ indicators: [indicator(), indicator()] }),
    "plan/duplicateId",
    "indicators[1].id",
    { id: "ind-01", first: "indicators[0]" },
  ],
  [
    "a milestone with an indicator's id",
    plan({ milestones: [milestone({ id: "ind-01" })] }),
    "plan/duplicateId",
    "milestones[0].id",
    { id: "ind-01", first: "indicators[0]" },
  ],
  [
    "an id that another's component has",
    plan({
      indicators: [
        indicator({ components: [{ name: "门诊", ...kept }] }),
        indicator({ id: "ind-01-1" }),
      ],
    }),
    "plan/duplicateId",
    "indicators[1].id",
    { id: "ind-01-1", first: "indicators[0]" },
  ],
  [
    "two components of one name",
    plan({
      indicators: [
        indicator({
          components: [
            { name: "门诊", ...kept },
            { name: "门诊", ...kept },
          ],
        }),
      ],
    }),
    "plan/duplicateComponent",
    "indicators[0].components[1].name",
    { name: "门诊" },
  ],
  [
    "a target in a year the plan does not have",
    plan({ indicators: [indicator({ targets: { "2025": { value: 1 } } })] }),
    "plan/targetYear",
    "indicators[0].targets.2025",
    { year: 2025, years: "2023 2024" },
  ],
  [
    "the same in a component",
    plan({
      indicators: [
        indicator({
          components: [{ name: "门诊", baseline: 1, targets: { "2025": { value: 1 } } }],
        }),
      ],
    }),
    "plan/targetYear",
    "indicators[0].components[0].targets.2025",
    { year: 2025, years: "2023 2024" },
  ],
  [
    "the same in what a source states",
    plan({
      indicators: [indicator({ sources: [{ ...source, targets: { "2021": { value: 1 } } }] })],
    }),
    "plan/targetYear",
    "indicators[0].sources[0].targets.2021",
    { year: 2021, years: "2023 2024" },
  ],
  [
    "a range that ends where it begins",
    plan({ milestones: [milestone({ targets: { "2024": { value: 5, upTo: 5 } } })] }),
    "plan/rangeOrder",
    "milestones[0].targets.2024",
    { value: 5, upTo: 5 },
  ],
  [
    "at most, where higher is better",
    plan({ indicators: [indicator({ comparator: "<=" })] }),
    "plan/comparator",
    "indicators[0].comparator",
    { comparator: "<=", direction: "up" },
  ],
  [
    "more than, where lower is better",
    plan({ milestones: [milestone({ comparator: ">", direction: "down" })] }),
    "plan/comparator",
    "milestones[0].comparator",
    { comparator: ">", direction: "down" },
  ],
];

test.each(refusals)("%s is refused by name and place", (_, data, code, path, values) => {
  expect(refusal(data)).toEqual({ code, path, values });
});

test.each(["up", "down", "none"])("exactly equal goes with direction %s", (direction) => {
  const data = plan({ indicators: [indicator({ comparator: "=", direction })] });
  expect(parsePlan(data)).toEqual(without(data, "schema"));
});

test("the message of a refusal names code, place and numbers", () => {
  expect(() => parsePlan(plan({ years: [2024, 2023] }))).toThrow(
    new PlanError("plan/yearsOrder", "years[1]", { year: 2023, before: 2024 }),
  );
});

describe("whatever it is given", () => {
  test("it answers with a plan or a PlanError, never with another failure", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (data) => {
        expect(JSON.stringify(refusal(data))).toMatch(/^{"code":"plan\//);
      }),
    );
  });

  test("a plan that lost any of its parts is refused at that part", () => {
    const data = plan();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(data)), (key) => {
        expect(refusal(without(data, key))).toEqual({
          code: "plan/missing",
          path: key,
          values: { expected: key },
        });
      }),
    );
  });
});
