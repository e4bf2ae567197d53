import { assess } from "../../src/domain/assess";
import type { History } from "../../src/domain/anchorOf";
import type { Measure } from "../../src/domain/indicator";
import { aMeasure, period, targets } from "../support/measures";

type Case = readonly [value: number | null, verdict: string];

/** Each row: a measure, a period, and on which side of which value the verdict changes. */
function table(
  title: string,
  measure: Measure,
  code: string,
  cases: readonly Case[],
  history: History = {},
): void {
  it.each(cases)(`${title}, ${code}: %d is %s`, (value, verdict) => {
    const observation =
      value === null ? ({ kind: "blank" } as const) : ({ kind: "number", value } as const);
    const { status, severity } = assess(measure, period(code), observation, history);
    expect(severity === null ? status : `${status} ${severity}`).toBe(verdict);
  });
}

describe("maintain at a natural bound", () => {
  const measure = aMeasure({
    name: "公立医院比例",
    unit: "%",
    shape: "maintain",
    decimals: 0,
    baseline: 100,
    targets: targets({ 2023: 100, 2024: 100, 2025: 100 }),
  });
  table("100%", measure, "2024H1", [
    [100, "onTrack"],
    [99.5, "onTrack"],
    [99.4, "offTrack"],
    [99, "offTrack"],
    [0, "offTrack"],
    [101, "invalid"],
    [1, "invalid"],
    [-1, "invalid"],
    [0.97, "invalid"],
    [null, "missing"],
  ]);
  table("100%", measure, "2024", [
    [100, "met"],
    [99, "missed severe"],
    [null, "missing"],
  ]);
});

describe("floor", () => {
  const measure = aMeasure({
    name: "县域内住院量占比",
    unit: "%",
    shape: "floor",
    baseline: 90.76,
    targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
  });
  table("90 from 90.76", measure, "2024H1", [
    [89.99, "offTrack"],
    [90, "watch"],
    [90.37, "watch"],
    [90.38, "onTrack"],
    [100, "onTrack"],
    [100.01, "invalid"],
  ]);
  table("90 from 90.76", measure, "2024", [
    [90, "met"],
    [89.99, "missed slight"],
    [89.96, "missed medium"],
    [89.7, "missed medium"],
    [89.69, "missed severe"],
  ]);
  table("90 from 90", { ...measure, baseline: 90 }, "2024", [
    [90, "met"],
    [89.99, "missed severe"],
  ]);
});

describe("cap", () => {
  const measure = aMeasure({
    name: "费用占比",
    unit: "%",
    direction: "down",
    comparator: "<=",
    shape: "cap",
    baseline: 8,
    targets: targets({ 2023: 9, 2024: 9, 2025: 9 }),
  });
  table("9 from 8", measure, "2024H1", [
    [8.5, "onTrack"],
    [8.51, "watch"],
    [9, "watch"],
    [9.01, "offTrack"],
  ]);
  table("9 from 8", measure, "2024", [
    [9, "met"],
    [9.05, "missed slight"],
    [9.06, "missed medium"],
    [9.4, "missed medium"],
    [9.41, "missed severe"],
  ]);
});

describe("improve", () => {
  const up = aMeasure({
    name: "四级手术比例",
    unit: "%",
    baseline: 17.56,
    targets: targets({ 2023: 18, 2024: 18.5, 2025: 19 }),
  });
  table("17.56 to 18", up, "2023H1", [
    [18, "onTrack"],
    [17.77, "onTrack"],
    [17.76, "watch"],
    [17.7, "watch"],
    [17.69, "offTrack"],
    [17.56, "offTrack"],
    [17.55, "worsening"],
  ]);
  table("18 to 18.5, last year's target being the anchor", up, "2024", [
    [18.5, "met"],
    [18.48, "missed slight"],
    [18.47, "missed medium"],
    [18.3, "missed medium"],
    [18.29, "missed severe"],
    [18, "missed severe"],
    [17.99, "missed worsening"],
  ]);
  table(
    "17.9 to 18.5, last year's actual being the anchor",
    up,
    "2024",
    [
      [18.26, "missed medium"],
      [18.25, "missed severe"],
      [17.9, "missed severe"],
      [17.89, "missed worsening"],
    ],
    { 2023: 17.9 },
  );
  table(
    "seven months of 38.5 to 39",
    aMeasure({
      unit: "%",
      decimals: 4,
      targets: targets({ 2023: 38.5, 2024: 39 }),
      baseline: 38.09,
    }),
    "2024-07",
    [
      [38.7771, "onTrack"],
      [38.777, "watch"],
      [38.675, "watch"],
      [38.6749, "offTrack"],
    ],
  );
  const down = aMeasure({
    name: "平均住院日",
    unit: "天",
    direction: "down",
    comparator: "<=",
    baseline: 6.73,
    targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
  });
  table("6.6 down to 6.55", down, "2024", [
    [6.55, "met"],
    [6.56, "missed medium"],
    [6.57, "missed medium"],
    [6.58, "missed severe"],
    [6.6, "missed severe"],
    [6.61, "missed worsening"],
    [655, "invalid"],
    [0.0655, "invalid"],
  ]);
  table(
    "beyond 5",
    aMeasure({ comparator: ">", baseline: 3, targets: targets({ 2023: 5 }) }),
    "2023",
    [
      [5, "missed slight"],
      [5.01, "met"],
    ],
  );
});

describe("a slip of the unit where targets have no decimals", () => {
  const measure = aMeasure({
    name: "稳定收入的比例",
    unit: "%",
    decimals: 0,
    baseline: 30,
    targets: targets({ 2023: 35, 2024: 40, 2025: 45 }),
  });
  table("0.36 for 36%", measure, "2024H1", [
    [0.36, "invalid"],
    [0.1, "worsening"],
  ]);
});

describe("step", () => {
  const measure = aMeasure({
    name: "三级公立医院占比",
    unit: "%",
    shape: "step",
    decimals: 0,
    baseline: 40,
    targets: targets({ 2023: 45, 2024: 45, 2025: 50 }),
  });
  table("40 to 45 is a path", measure, "2023", [
    [45, "met"],
    [43, "missed medium"],
    [42, "missed severe"],
    [39, "missed worsening"],
  ]);
  table("45 after 45 is a floor without room", measure, "2024H1", [
    [45, "onTrack"],
    [44, "offTrack"],
  ]);
  table("45 after 45 is a floor without room", measure, "2024", [
    [45, "met"],
    [44, "missed severe"],
  ]);
  table(
    "45 after 50 achieved is a floor from 50",
    measure,
    "2024H1",
    [
      [48, "onTrack"],
      [47, "watch"],
      [45, "watch"],
      [44, "offTrack"],
    ],
    { 2023: 50 },
  );
});

describe("cumulative", () => {
  const measure = aMeasure({
    name: "县域医疗副中心累计建成数",
    unit: "个",
    shape: "cumulative",
    decimals: 0,
    baseline: 0,
    targets: targets({ 2023: 3, 2024: 6, 2025: 9 }),
  });
  table(
    "due in 2023 and in no year after",
    { ...measure, baseline: null, targets: targets({ 2023: 14 }) },
    "2024",
    [
      [12, "missed"],
      [14, "met"],
    ],
  );
  table(
    "due in 2025 and in no year before",
    { ...measure, baseline: null, targets: targets({ 2025: 9 }) },
    "2024",
    [[3, "notAssessed"]],
  );
  table(
    "3 to 6",
    measure,
    "2024H1",
    [
      [5, "onTrack"],
      [4, "watch"],
      [3, "offTrack"],
      [2, "invalid"],
      [-1, "invalid"],
    ],
    { 2023: 3 },
  );
  table(
    "3 to 6",
    measure,
    "2024",
    [
      [6, "met"],
      [8, "met"],
      [5, "missed medium"],
      [4, "missed severe"],
      [2, "invalid"],
    ],
    { 2023: 3 },
  );
  table(
    "6 already reached",
    measure,
    "2024",
    [
      [7, "met"],
      [6, "invalid"],
    ],
    { 2023: 7 },
  );
  table("a count without baseline", { ...measure, baseline: null }, "2023H1", [
    [2, "watch"],
    [3, "onTrack"],
  ]);
});

describe("annual", () => {
  const measure = aMeasure({
    name: "每年培训场次",
    unit: "场",
    shape: "annual",
    decimals: 0,
    baseline: null,
    targets: targets({ 2024: 100 }),
  });
  table("100 a year, from nothing", measure, "2024H1", [
    [100, "onTrack"],
    [48, "onTrack"],
    [47, "watch"],
    [30, "watch"],
    [29, "offTrack"],
    [0, "offTrack"],
    [-1, "invalid"],
  ]);
  table("100 a year, from nothing", measure, "2024", [
    [100, "met"],
    [95, "missed slight"],
    [94, "missed medium"],
    [59, "missed severe"],
  ]);
});

describe("growth", () => {
  const measure = aMeasure({
    name: "门诊次均费用增幅",
    unit: "%",
    direction: "down",
    comparator: "<=",
    shape: "growth",
    baseline: 1.34,
    targets: targets({ 2023: 5, 2024: 5, 2025: 5 }),
  });
  table("at most 5, from 1.34", measure, "2024H1", [
    [-2, "onTrack"],
    [0.05, "onTrack"],
    [3.17, "onTrack"],
    [3.18, "watch"],
    [5, "watch"],
    [5.01, "offTrack"],
  ]);
  table("at most 5, from 1.34", measure, "2024", [
    [5, "met"],
    [5.18, "missed slight"],
    [5.19, "missed medium"],
    [6.46, "missed medium"],
    [6.47, "missed severe"],
  ]);
});

describe("survey", () => {
  const outpatients = aMeasure({
    name: "门诊患者满意度",
    unit: "",
    shape: "survey",
    baseline: 89.73,
    targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
  });
  const inpatients = { ...outpatients, baseline: 93 };
  table("from 89.73 a path in the first year", outpatients, "2023", [
    [90, "met"],
    [89.99, "missed slight"],
    [89.72, "missed worsening"],
  ]);
  table("from 89.73 a floor once reached", outpatients, "2024H1", [
    [90, "onTrack"],
    [89.99, "offTrack"],
    [null, "notAssessed"],
  ]);
  table("from 93 a floor", inpatients, "2024H1", [
    [91.5, "onTrack"],
    [91.49, "watch"],
    [90, "watch"],
    [89.99, "offTrack"],
    [100.01, "invalid"],
  ]);
  table("from 93 a floor", inpatients, "2024", [
    [90, "met"],
    [89.85, "missed slight"],
    [88.8, "missed medium"],
    [88.79, "missed severe"],
  ]);
});

describe("range", () => {
  const measure = aMeasure({
    name: "优势专科",
    unit: "个",
    shape: "range",
    decimals: 0,
    baseline: 0,
    targets: { 2024: { value: 5, upTo: 8 } },
  });
  table("5 to 8", measure, "2024H1", [
    [9, "onTrack"],
    [8, "onTrack"],
    [5, "onTrack"],
    [3, "onTrack"],
    [2, "watch"],
    [1, "offTrack"],
  ]);
  table("5 to 8", measure, "2024", [
    [9, "met"],
    [5, "met"],
    [4, "missed medium"],
  ]);
});

describe("what cannot be judged", () => {
  table("no target this year", aMeasure({ targets: targets({ 2025: 1.1 }) }), "2024", [
    [1, "notAssessed"],
    [null, "notAssessed"],
    [-1, "invalid"],
  ]);
  table("monitoring only", aMeasure({ shape: "neutral", direction: "none" }), "2024", [
    [1, "notAssessed"],
    [null, "notAssessed"],
  ]);
  table(
    "a target with two readings",
    aMeasure({ targets: { 2024: { value: 5, candidates: ["5—8", "58"] } } }),
    "2024",
    [
      [6, "unconfirmed"],
      [null, "missing"],
    ],
  );
  table("no baseline, within the year", aMeasure({ baseline: null }), "2023H1", [
    [0.99, "watch"],
    [1, "onTrack"],
  ]);
  table("no baseline, at year end", aMeasure({ baseline: null }), "2023", [
    [0.99, "missed"],
    [1, "met"],
  ]);
  table(
    "no baseline, but last year's actual",
    aMeasure({ baseline: null }),
    "2024",
    [[1.03, "missed medium"]],
    { 2023: 1 },
  );
});

describe("milestone", () => {
  const measure = aMeasure({
    name: "建成研究院",
    unit: "",
    shape: "milestone",
    decimals: 0,
    baseline: 0,
    targets: targets({ 2024: 1 }),
  });
  const verdict = (code: string, state: "notBegun" | "inProgress" | "done"): string => {
    const { status, severity } = assess(measure, period(code), { kind: "state", state }, {});
    return severity === null ? status : `${status} ${severity}`;
  };
  it.each([
    ["2024H1", "notBegun", "watch"],
    ["2024H1", "inProgress", "onTrack"],
    ["2024H1", "done", "onTrack"],
    ["2024", "notBegun", "missed severe"],
    ["2024", "inProgress", "missed medium"],
    ["2024", "done", "met"],
    ["2025H1", "inProgress", "offTrack"],
    ["2025H1", "done", "onTrack"],
    ["2025", "inProgress", "missed medium"],
    ["2023", "notBegun", "notAssessed"],
  ] as const)("in %s a task that is %s is %s", (code, state, expected) => {
    expect(verdict(code, state)).toBe(expected);
  });
  it("is invalid as the value of anything else", () => {
    const state = { kind: "state", state: "done" } as const;
    expect(assess(aMeasure(), period("2024"), state, {}).status).toBe("invalid");
  });
});
