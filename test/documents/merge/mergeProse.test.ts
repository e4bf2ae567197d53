import { finishSteps } from "../../../src/intake/finishSteps";
import { mergeProse, type Drafted } from "../../../src/documents/merge/mergeProse";
import type { Draft } from "../../../src/documents/PlanImport";
import type { ProseTarget } from "../../../src/documents/ProseTarget";
import type { Indicator } from "../../../src/domain/indicator";
import type { Milestone } from "../../../src/domain/plan";

const plan = { years: [2023, 2024, 2025], baselineYear: 2022 };

const fourthLevel: Indicator = {
  id: "ind-09",
  number: 9,
  name: "三级公立医院出院患者四级手术比例",
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
  targets: { 2023: { value: 18 }, 2024: { value: 18.5 }, 2025: { value: 19 } },
  components: [],
  responsible: [],
  sources: [{ section: "附件3", row: 9, name: "三级公立医院出院患者四级手术比例" }],
};

const tables: Drafted = {
  indicators: [fourthLevel],
  milestones: [],
  drafts: [draft("ind-09", 1)],
  repairs: [],
};

function draft(id: string, confidence: number): Draft {
  return { id, kind: "indicator", quotes: [], scope: null, confidence, doubts: [] };
}

function said(sketch: Partial<ProseTarget>): ProseTarget {
  const text = sketch.wording ?? "达到90%";
  return {
    name: "县域就诊率",
    component: null,
    comparator: ">=",
    value: 90,
    decimals: 0,
    unit: "%",
    from: null,
    years: [2025],
    isAnnual: false,
    isCumulative: false,
    isState: false,
    scope: null,
    responsible: [],
    section: "正文二",
    heading: "主要目标",
    wording: text,
    quote: { at: { kind: "line", line: 3 }, text, start: 0, end: text.length },
    confidence: 0.9,
    doubts: [],
    repairs: [],
    ...sketch,
  };
}

function merged(...prose: readonly ProseTarget[]): Drafted {
  return merge(tables, prose, plan);
}

function merge(...given: Parameters<typeof mergeProse>): Drafted {
  return finishSteps(mergeProse(...given));
}

describe("a sentence about an indicator of a table", () => {
  test("is a further source of it when the name is shortened and the figure is the same", () => {
    const again = said({
      name: "四级手术占比",
      value: 19,
      wording: "达到19%",
      section: "正文三（一）1",
      responsible: ["市卫生健康委"],
    });
    expect(merged(again).indicators).toEqual([
      {
        ...fourthLevel,
        directionReason: "words",
        responsible: ["市卫生健康委"],
        sources: [
          ...fourthLevel.sources,
          {
            section: "正文三（一）1",
            name: "四级手术占比",
            wording: "达到19%",
            targets: { 2025: { value: 19 } },
          },
        ],
      },
    ]);
  });

  test("keeps its own figure where it says another one under the same name", () => {
    const other = said({ name: "三级公立医院出院患者四级手术比例", value: 20, wording: "20%以上" });
    expect(merged(other).indicators[0]?.sources[1]?.targets).toEqual({ 2025: { value: 20 } });
  });

  test("says no year of its own where it names none and the table has its figure in every year", () => {
    const kept: Indicator = {
      ...fourthLevel,
      targets: { 2023: { value: 18 }, 2024: { value: 18 }, 2025: { value: 18 } },
    };
    const again = said({ name: kept.name, value: 18, wording: "稳定在18%以上", years: [] });
    const { indicators } = merge({ ...tables, indicators: [kept] }, [again], plan);
    expect(indicators[0]?.sources[1]).toEqual({
      section: "正文二",
      name: kept.name,
      wording: "稳定在18%以上",
    });
  });

  test("is another indicator when a like name has another figure", () => {
    const other = said({ name: "二级公立医院四级手术比例", value: 5, wording: "5%以上" });
    expect(merged(other).indicators.map(({ id, name }) => [id, name])).toEqual([
      ["ind-09", "三级公立医院出院患者四级手术比例"],
      ["text-01", "二级公立医院四级手术比例"],
    ]);
  });
});

describe("sentences about something no table has", () => {
  test("one quantity said twice is one indicator with two sources", () => {
    const { indicators, drafts } = merged(
      said({ wording: "稳定在90%以上" }),
      said({ section: "正文三（一）", wording: "90%以上", years: [2024, 2025] }),
    );
    expect(indicators[1]).toEqual({
      id: "text-01",
      number: null,
      name: "县域就诊率",
      level1: "主要目标",
      level2: "",
      unit: "%",
      comparator: ">=",
      direction: "up",
      directionReason: "words",
      shape: "floor",
      shapeReason: "plateau",
      decimals: 0,
      baselineYear: 2022,
      baseline: null,
      targets: { 2024: { value: 90 }, 2025: { value: 90 } },
      components: [],
      responsible: [],
      sources: [
        {
          section: "正文二",
          name: "县域就诊率",
          wording: "稳定在90%以上",
          targets: { 2025: { value: 90 } },
        },
        { section: "正文三（一）", name: "县域就诊率", wording: "90%以上" },
      ],
    });
    expect(drafts.map(({ id, confidence, doubts }) => [id, confidence, doubts])).toEqual([
      ["ind-09", 1, []],
      ["text-01", 0.9, []],
    ]);
  });

  test("its parts are components, in the order of the sentence", () => {
    const { indicators } = merged(
      said({ name: "患者满意度", component: "门诊", unit: "" }),
      said({ name: "患者满意度", component: "住院", unit: "", value: 92 }),
    );
    expect(indicators[1]?.components).toEqual([
      { name: "门诊", baseline: null, targets: { 2025: { value: 90 } } },
      { name: "住院", baseline: null, targets: { 2025: { value: 92 } } },
    ]);
    expect(indicators[1]?.targets).toEqual({});
  });

  test("without a year it is due in the plan's last, which is doubtful", () => {
    const { indicators, drafts } = merged(said({ years: [] }));
    expect(indicators[1]?.targets).toEqual({ 2025: { value: 90 } });
    expect(drafts[1]?.doubts).toEqual(["inheritedYear"]);
  });

  test("every year is every year of the plan", () => {
    const { indicators } = merged(
      said({ name: "培训次数", unit: "次", value: 2, isAnnual: true, years: [] }),
    );
    expect(indicators[1]).toMatchObject({
      shape: "annual",
      targets: { 2023: { value: 2 }, 2024: { value: 2 }, 2025: { value: 2 } },
    });
  });

  test("a share of every year does not add up", () => {
    const { indicators } = merged(said({ name: "占比", value: 50, isAnnual: true, years: [] }));
    expect(indicators[1]).toMatchObject({
      shape: "floor",
      targets: { 2023: { value: 50 }, 2024: { value: 50 }, 2025: { value: 50 } },
    });
  });

  test("从20%提升至40% has a baseline", () => {
    const { indicators } = merged(said({ from: 20, value: 40, comparator: null }));
    expect(indicators[1]).toMatchObject({ baseline: 20, targets: { 2025: { value: 40 } } });
  });

  test("another scope is another quantity", () => {
    const { indicators } = merged(
      said({ name: "安宁疗护病区", unit: "个", value: 1, scope: "每个区县" }),
      said({ name: "安宁疗护病区", unit: "个", value: 9 }),
    );
    expect(indicators.slice(1).map(({ name }) => name)).toEqual([
      "安宁疗护病区（每个区县）",
      "安宁疗护病区",
    ]);
  });
});

describe("sentences about what an 实施计划表 states too", () => {
  const milestone: Milestone = {
    id: "ms-01",
    project: "急救",
    task: "院前急救",
    name: "急救反应时间",
    unit: "分钟",
    comparator: "<=",
    direction: "down",
    shape: "improve",
    baseline: null,
    targets: { 2023: { value: 12 } },
    total: null,
    bodies: [],
    sources: [{ section: "附件2", row: 7, name: "急救反应时间", wording: "缩短至12分钟以内" }],
  };
  const withMilestone = (sketch: Partial<Milestone>): Drafted => ({
    ...tables,
    milestones: [{ ...milestone, ...sketch }],
    drafts: [...tables.drafts, { ...draft("ms-01", 1), kind: "milestone" }],
    repairs: [
      {
        at: { kind: "line", line: 9 },
        concerns: ["ms-01"],
        found: "1 2分钟",
        proposed: "12分钟",
        candidates: ["12分钟"],
        isCertain: true,
        evidence: [{ kind: "spacing" }],
      },
    ],
  });
  const inText = said({
    name: "急救反应时间",
    comparator: "<=",
    value: 10,
    unit: "分钟",
    wording: "缩短至10分钟以内",
    section: "正文三（一）3",
  });

  test("a rate leaves the plan table and brings its years", () => {
    const { indicators, milestones, drafts, repairs } = merge(withMilestone({}), [inText], plan);
    expect(milestones).toEqual([]);
    expect(indicators[1]).toMatchObject({
      id: "text-01",
      targets: { 2023: { value: 12 }, 2025: { value: 10 } },
      sources: [
        { section: "附件2", row: 7, targets: { 2023: { value: 12 } } },
        { section: "正文三（一）3", targets: { 2025: { value: 10 } } },
      ],
    });
    expect(drafts.map(({ id }) => id)).toEqual(["ind-09", "text-01"]);
    expect(repairs[0]?.concerns).toEqual(["text-01"]);
  });

  test("the same figure in every year makes a floor of it", () => {
    const kept = { 2023: { value: 90 }, 2024: { value: 90 }, 2025: { value: 90 } };
    const { indicators } = merge(
      withMilestone({ name: "县域就诊率", unit: "%", targets: kept, sources: [] }),
      [said({ wording: "稳定在90%以上" })],
      plan,
    );
    expect(indicators[1]).toMatchObject({ targets: kept, shape: "floor", shapeReason: "plateau" });
  });

  test("a count stays its milestone, with a further source", () => {
    const stations = said({ name: "急救站点", value: 5, unit: "个", wording: "新增5个" });
    const { indicators, milestones } = merge(
      withMilestone({
        name: "急救站点",
        unit: "个",
        shape: "cumulative",
        targets: { 2025: { value: 5 } },
      }),
      [stations],
      plan,
    );
    expect(indicators).toEqual([fourthLevel]);
    expect(milestones[0]?.sources.slice(1)).toEqual([
      { section: "正文二", name: "急救站点", wording: "新增5个" },
    ]);
  });
});
