import type { Indicator } from "../../src/domain/indicator";
import { milestoneIndicators } from "../../src/domain/milestoneIndicators";
import type { Milestone, Plan } from "../../src/domain/plan";
import { targets } from "../support/measures";

const centres: Milestone = {
  id: "ms-04",
  project: "县域医疗能力提升项目",
  task: "建设医疗副中心",
  name: "县域医疗副中心",
  unit: "个",
  comparator: ">=",
  direction: "up",
  shape: "cumulative",
  total: 8,
  bodies: ["德清县卫生健康局", "长兴县卫生健康局"],
  baseline: 2,
  targets: targets({ 2023: 4, 2024: 6, 2025: 8 }),
  sources: [{ section: "附件2", row: 4, name: "县域医疗副中心" }],
};

function planOf(...milestones: readonly Milestone[]): Plan {
  return {
    id: "plan",
    title: "实施方案",
    document: { number: "", issuer: "", issuedOn: null },
    baselineYear: 2022,
    years: [2023, 2024, 2025],
    indicators: [],
    milestones,
    funds: null,
  };
}

test("a milestone is measured as an indicator under its project and task, by those who carry it out", () => {
  expect(milestoneIndicators(planOf(centres))).toEqual<Indicator[]>([
    {
      id: "ms-04",
      number: null,
      name: "县域医疗副中心",
      level1: "县域医疗能力提升项目",
      level2: "建设医疗副中心",
      unit: "个",
      comparator: ">=",
      direction: "up",
      directionReason: "comparator",
      shape: "cumulative",
      shapeReason: "wordsCumulative",
      decimals: 0,
      baselineYear: 2022,
      baseline: 2,
      targets: targets({ 2023: 4, 2024: 6, 2025: 8 }),
      components: [],
      responsible: ["德清县卫生健康局", "长兴县卫生健康局"],
      sources: centres.sources,
    },
  ]);
});

test("it is read to the decimals of its longest figure", () => {
  const decimalsOf = (said: Partial<Milestone>): number | undefined =>
    milestoneIndicators(planOf({ ...centres, ...said }))[0]?.decimals;
  expect(decimalsOf({ baseline: null, targets: targets({ 2023: 4.5, 2024: 6.25 }) })).toBe(2);
  expect(decimalsOf({ baseline: 1.125 })).toBe(3);
  expect(decimalsOf({ baseline: null, targets: {} })).toBe(0);
});

test.each([
  ["annual", "wordsAnnual"],
  ["milestone", "wordsMilestone"],
  ["survey", "wordsSurvey"],
  ["range", "rangeTarget"],
  ["improve", "slope"],
  ["floor", "chosen"],
] as const)("a %s milestone has its shape because of: %s", (shape, shapeReason) => {
  expect(milestoneIndicators(planOf({ ...centres, shape }))).toEqual([
    expect.objectContaining({ shape, shapeReason }),
  ]);
});

test("the same plan gives the very same list", () => {
  const plan = planOf(centres);
  expect(milestoneIndicators(plan)).toBe(milestoneIndicators(plan));
});
