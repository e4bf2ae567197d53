import stored from "../../seeds/plans/huzhou-2023.json";
import { product } from "../../src/domain/decimal";
import { directionOf } from "../../src/domain/directionOf";
import { impliedComparator } from "../../src/domain/impliedComparator";
import type { Indicator, Path, Source } from "../../src/domain/indicator";
import type { Milestone } from "../../src/domain/plan";
import { shapeOf } from "../../src/domain/shapeOf";
import { parsePlan } from "../../src/intake/parsePlan";

const plan = parsePlan(stored);
const years = [2023, 2024, 2025];

function inSection(section: string): readonly Indicator[] {
  const rowOf = ({ sources }: Indicator): number =>
    sources.find((source) => source.section === section && source.row)?.row ?? 0;
  return plan.indicators.filter(rowOf).toSorted((a, b) => rowOf(a) - rowOf(b));
}

function indicator(id: string): Indicator {
  const found = plan.indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

function milestone(name: string): Milestone {
  const found = plan.milestones.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no milestone ${name}`);
  return found;
}

function figures({ baseline, targets }: Path): readonly (number | null)[] {
  return [baseline, ...years.map((year) => targets[year]?.value ?? null)];
}

/** The indicator's own path, or that of its first component. */
function pathOf(each: Indicator): Path {
  return each.components[0] ?? each;
}

function sourceIn(section: string, { sources }: Indicator | Milestone): Source | undefined {
  return sources.find((source) => source.section === section);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

describe("the document", () => {
  test("is named, dated and covers three years after 2022", () => {
    const { id, title, document, baselineYear } = plan;
    expect({ id, title, document, baselineYear, years: plan.years }).toEqual({
      id: "huzhou-2023",
      title: "湖州市国家公立医院改革与高质量发展示范项目实施方案（2023—2025年）",
      document: {
        number: "湖政办发〔2023〕54号",
        issuer: "湖州市人民政府办公室",
        issuedOn: "2023-10-16",
      },
      baselineYear: 2022,
      years,
    });
  });

  test("holds 22 indicators of 附件3, 10 of 附件1 and six that are in both", () => {
    const third = inSection("附件3");
    const first = inSection("附件1");
    expect(third.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
    expect(first.map(({ id }) => id)).toEqual([
      "ind-19",
      "ind-20",
      "ind-08",
      "ind-09",
      "key-05",
      "key-06",
      "key-07",
      "ind-01",
      "key-09",
      "ind-12",
    ]);
    expect(first.filter((each) => third.includes(each))).toHaveLength(6);
  });
});

describe("附件3", () => {
  const table: readonly (readonly [string, string, string, number, ...(number | null)[]])[] = [
    ["ind-01", "%", "improve", 2, 38.09, 38.5, 39, 40],
    ["ind-02", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-03", "%", "improve", 2, 98.59, 99, 99.5, 99.8],
    ["ind-04", "", "improve", 2, 25.13, 24, 23.5, 23],
    ["ind-05", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-06", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-07", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-08", "", "improve", 2, 0.95, 1, 1.05, 1.1],
    ["ind-09", "%", "improve", 2, 17.56, 18, 18.5, 19],
    ["ind-10", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-11", "天", "improve", 2, 6.73, 6.6, 6.55, 6.5],
    ["ind-12", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-13", "%", "improve", 2, 8.87, 8.6, 8.4, 8.2],
    ["ind-14", "%", "growth", 2, null, null, null, null],
    ["ind-15", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-16", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-17", "%", "maintain", 0, 100, 100, 100, 100],
    ["ind-18", "%", "improve", 0, 30, 35, 40, 45],
    ["ind-19", "%", "floor", 2, 90.76, 90, 90, 90],
    ["ind-20", "%", "floor", 2, 74.24, 70, 70, 70],
    ["ind-21", "", "survey", 2, null, null, null, null],
    ["ind-22", "", "survey", 2, 87.65, 90, 90, 90],
  ];

  test("has these units, shapes, decimals, baselines and targets", () => {
    expect(
      inSection("附件3").map((each) => [
        each.id,
        each.unit,
        each.shape,
        each.decimals,
        ...figures(each),
      ]),
    ).toEqual(table);
  });

  test("lowers 4, 11, 13 and 14 and raises or keeps the others", () => {
    const lowered = inSection("附件3").filter(({ direction }) => direction === "down");
    expect(lowered.map(({ number }) => number)).toEqual([4, 11, 13, 14]);
    expect(inSection("附件3").filter(({ direction }) => direction === "none")).toEqual([]);
  });

  test("measures 14 and 21 by 门诊 and 住院, each with its own baseline", () => {
    const parts = (id: string): unknown =>
      indicator(id).components.map((part) => [part.name, ...figures(part)]);
    expect({ growth: parts("ind-14"), survey: parts("ind-21") }).toEqual({
      growth: [
        ["门诊", 1.34, 5, 5, 5],
        ["住院", 1.81, 5, 5, 5],
      ],
      survey: [
        ["门诊", 89.73, 90, 90, 90],
        ["住院", 93, 90, 90, 90],
      ],
    });
    expect(
      plan.indicators.filter(
        (each) => each.sources[0]?.section === "附件3" && each.components.length,
      ),
    ).toHaveLength(2);
  });
});

describe("附件1", () => {
  const table = [
    ["县域内住院量占比", 90.76, 90, 90, 90],
    ["基层医疗卫生机构诊疗量占总诊疗量的比例", 74.24, 70, 70, 70],
    ["三级公立医院病例组合指数（CMI值）", 0.95, 1, 1.05, 1.1],
    ["三级公立医院出院患者四级手术比例", 17.56, 18, 18.5, 19],
    ["三级公立医院占比", 40, 45, 45, 50],
    ["达到国家推荐标准的基层医疗卫生机构占比", 52.38, 60, 60, 60],
    ["电子病历4级及以上覆盖率", 55, 65, 75, 100],
    ["公立医院医疗服务收入占比", 38.09, 38.5, 39, 40],
    ["人员支出占业务支出的比例", 44.16, 45, 46, 48],
    ["实现收支平衡的公立医院占比", 100, 100, 100, 100],
  ];

  test("agrees with 附件3 in every year of the six shared rows", () => {
    const printed = inSection("附件1").map((each) => [
      sourceIn("附件1", each)?.name,
      ...figures(each),
    ]);
    expect(printed).toEqual(table);
  });

  test("has four rows of its own, two of them in steps", () => {
    const own = plan.indicators.filter(({ id }) => id.startsWith("key-"));
    expect(own.map(({ id, level1, shape }) => [id, level1, shape])).toEqual([
      ["key-05", "公立医院高质量发展", "step"],
      ["key-06", "公立医院高质量发展", "step"],
      ["key-07", "公立医院高质量发展", "improve"],
      ["key-09", "三医协同发展治理", "improve"],
    ]);
  });
});

describe("look-alikes are different indicators", () => {
  test.each([
    ["县域就诊率", "县域内住院量占比"],
    ["基层就诊率", "基层医疗卫生机构诊疗量占总诊疗量的比例"],
    ["区县级三级公立医院占比", "三级公立医院占比"],
    [
      "电子病历应用水平达到5级、医院信息平台互联互通标准化成熟度测评通过四级甲等、智慧服务达到3级的公立医院",
      "电子病历4级及以上覆盖率",
    ],
  ])("%s and %s", (one, other) => {
    const ids = plan.indicators
      .filter(({ name }) => name === one || name === other)
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("the funds", () => {
  const { funds } = plan;
  if (!funds) throw new Error("the plan has no funds");

  test("97500万元 are the sum of the sources and of the years", () => {
    expect(funds.bySource.map(({ amount }) => amount)).toEqual([50000, 34850, 12650]);
    expect(funds.byYear.map(({ year, amount }) => [year, amount])).toEqual([
      [2023, 32637],
      [2024, 40957],
      [2025, 23906],
    ]);
    expect(sum(funds.bySource.map(({ amount }) => amount))).toBe(97500);
    expect(sum(funds.byYear.map(({ amount }) => amount))).toBe(97500);
    expect([funds.total, funds.unit]).toEqual([97500, "万元"]);
  });

  test("the local money is the province's and the cities' and counties'", () => {
    const local = funds.bySource.find(({ name }) => name === "地方财政补助资金");
    expect(local?.parts?.map(({ amount }) => amount)).toEqual([10000, 24850]);
    expect(sum(local?.parts?.map(({ amount }) => amount) ?? [])).toBe(local?.amount);
  });

  test("the text's 9.75 = 5 + 1 + 2.485 + 1.265 亿元 are the same money", () => {
    const [central, local, other] = funds.bySource;
    const tenThousands = [5, 1, 2.485, 1.265].map((amount) => product(amount, 10000));
    expect([
      central?.amount,
      ...(local?.parts ?? []).map(({ amount }) => amount),
      other?.amount,
    ]).toEqual(tenThousands);
    expect(sum(tenThousands)).toBe(9.75 * 10000);
  });
});

describe("arithmetic that is evidence for a reading", () => {
  test("30 + 35 + 35 are the hundred leaders, so 35 is no damaged 3—5", () => {
    const { targets, total, shape } = milestone("选送培养学科带头人");
    const byYear = years.map((year) => targets[year]);
    expect(byYear).toEqual([{ value: 30 }, { value: 35 }, { value: 35 }]);
    expect([sum(byYear.map((target) => target?.value ?? 0)), shape]).toEqual([total, "annual"]);
  });

  test.each(["key-05", "key-07"])("every share of %s is of a multiple of 20 hospitals", (id) => {
    for (const share of figures(indicator(id))) {
      expect(((share ?? 0) * 20) % 100).toBe(0);
    }
    const fewer = Array.from({ length: 19 }, (_, index) => index + 1);
    const fit = fewer.filter((hospitals) =>
      figures(indicator(id)).every((share) => ((share ?? 0) * hospitals) % 100 === 0),
    );
    expect(fit).toEqual([]);
  });

  test("52.38% is 11 of 21", () => {
    expect(indicator("key-06").baseline).toBe(Number(((11 / 21) * 100).toFixed(2)));
  });
});

describe("where the plan contradicts itself, both statements are kept", () => {
  test("three new county tertiary hospitals in all, two over the years", () => {
    const { total, targets } = milestone("新增县级三级医院");
    expect({ total, targets }).toEqual({ total: 3, targets: { 2023: { value: 2 } } });
  });

  test("60% at the recommended standard in 2023 by 附件1, in 2025 by the text", () => {
    const { targets, sources } = indicator("key-06");
    expect({ due: targets[2023], text: sources[1] }).toEqual({
      due: { value: 60 },
      text: {
        section: "正文三（一）4",
        name: "达到推荐标准的乡镇卫生院和社区卫生服务中心占比",
        wording: "60%",
        targets: { 2025: { value: 60 } },
      },
    });
  });

  test("emergency response within 10 minutes in 2023 by 附件2, in 2025 by the text", () => {
    const [response] = plan.indicators.filter(({ name }) => name === "急救反应时间");
    expect(response?.sources.map(({ section, targets }) => [section, targets])).toEqual([
      ["附件2", { 2023: { value: 10 } }],
      ["正文三（一）3", { 2025: { value: 10 } }],
    ]);
  });

  test("eight laboratories in all, one provincial and three municipal over the years", () => {
    const total = milestone("省市级重点实验室").total;
    const stated = ["省级重点实验室", "市级重点实验室"].map(
      (name) => milestone(name).targets[2025]?.value,
    );
    expect({ total, stated }).toEqual({ total: 8, stated: [1, 3] });
  });
});

describe("the milestones of 附件2", () => {
  test("come from 14 of its 15 tasks; the three-medical reform states no figure", () => {
    const rows = new Set(plan.milestones.map(({ sources }) => sources[0]?.row));
    expect([...rows].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  test("each name 附件2 first, their project, their task and who carries them out", () => {
    for (const each of plan.milestones) {
      expect(each.sources[0]?.section).toBe("附件2");
      expect(each.bodies.length).toBeGreaterThan(0);
      expect([each.project, each.task]).not.toContain("");
    }
  });

  test("running totals end at the total that 主要内容 states, where it states one", () => {
    const totals = plan.milestones
      .filter(({ shape, total }) => shape === "cumulative" && total !== null)
      .filter(({ name }) => name !== "新增县级三级医院");
    for (const { targets, total } of totals) expect(targets[2025]?.value).toBe(total);
    expect(totals).toHaveLength(10);
  });
});

describe("uncertain readings are unconfirmed", () => {
  test("these and no others", () => {
    const unconfirmed = [...plan.indicators, ...plan.milestones].flatMap(({ name, targets }) =>
      Object.entries(targets).flatMap(([year, { candidates }]) =>
        candidates ? [[name, Number(year), ...candidates]] : [],
      ),
    );
    expect(unconfirmed).toEqual([
      ["集中打造优势专科", 2023, "5—8个", "58个"],
      ["集中打造优势专科", 2024, "4—6个", "46个"],
      ["市级医院重点支持薄弱专科", 2023, "4—6个", "46个"],
      ["市级医院重点支持薄弱专科", 2024, "3—5个", "35个"],
      ["湖州市医学中心", 2025, "3—5个", "35个"],
      ["公立医院门诊和住院患者平均满意度", 2025, "90、92", "90—92", "90.92"],
      ["中医药重点专科", 2023, "15个", "1—5个"],
      ["完成平台实施的公立医院", 2024, "15", "1—5"],
    ]);
  });
});

describe("the targets stated in the text", () => {
  const texts = plan.indicators.filter(({ id }) => id.startsWith("text-"));

  test("are numbered in the order of the text", () => {
    const ids = texts.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    const sections = texts.map(
      ({ sources }) => sources.find(({ section }) => section.startsWith("正文"))?.section,
    );
    expect([...new Set(sections)]).toEqual([
      "正文二",
      "正文三（一）1",
      "正文三（一）2",
      "正文三（一）3",
      "正文三（一）4",
      "正文三（二）1",
      "正文三（二）5",
      "正文三（三）1",
      "正文三（三）2",
      "正文三（三）3",
      "正文三（三）5",
    ]);
  });

  test("name the lead unit of their task first", () => {
    const leads = new Map(
      texts.map(({ sources, responsible }) => [sources.at(-1)?.section, responsible[0]]),
    );
    expect(leads.get("正文三（二）1")).toBe("市医保局");
    expect(leads.get("正文三（三）5")).toBe("市卫生健康委");
    expect(leads.get("正文二")).toBeUndefined();
  });

  test("are due at the end of the term, but for what is due in 2023", () => {
    const dueEarlier = texts.filter(({ targets, components }) =>
      [{ targets }, ...components].every((path) => path.targets[2025] === undefined),
    );
    expect(
      dueEarlier.map(({ name, components }) => [name, components.map((part) => part.targets)]),
    ).toEqual([
      [
        "开通医保移动支付的三级公立医疗机构、日均结算量超过1000笔的二级公立医疗机构占比",
        [{ 2023: { value: 100 } }, { 2023: { value: 100 } }],
      ],
      ["“一院一特色”“一支部一品牌”和党建联建机制覆盖率", []],
    ]);
  });
});

describe("directions, shapes and comparators are those the rules give", () => {
  const wordings = ({ sources }: Indicator | Milestone): string[] =>
    sources.flatMap(({ wording }) => (wording === undefined ? [] : [wording]));

  test.each(plan.indicators.map((each) => [each.id, each.name, each] as const))(
    "%s %s",
    (_, name, each) => {
      const { unit, direction, comparator } = each;
      const printed = each.directionReason === "comparator" ? { comparator } : {};
      for (const { baseline, targets } of each.components.length > 0 ? each.components : [each]) {
        const known = { name, unit, baseline, targets, wordings: wordings(each) };
        expect(directionOf({ ...known, ...printed })).toMatchObject({
          direction,
          reason: each.directionReason,
        });
        expect(shapeOf({ ...known, direction })).toEqual({
          shape: each.shape,
          reason: each.shapeReason,
        });
      }
      expect(comparator).toBe(impliedComparator(direction, each.shape));
    },
  );

  test.each(plan.milestones.map((each) => [each.id, each.name, each] as const))(
    "%s %s",
    (_, name, each) => {
      const { unit, direction, baseline, targets } = each;
      const known = { name, unit, baseline, targets, wordings: wordings(each) };
      expect(directionOf(known).direction).toBe(direction);
      expect(shapeOf({ ...known, direction }).shape).toBe(each.shape);
      expect(each.comparator).toBe(impliedComparator(direction, each.shape));
    },
  );

  test("only 次均费用增幅 has a printed sign", () => {
    const signed = plan.indicators.filter(
      ({ directionReason }) => directionReason === "comparator",
    );
    expect(signed.map((each) => [each.id, sourceIn("附件3总体目标", each)?.wording])).toEqual([
      ["ind-14", "均≤5%"],
    ]);
  });

  test("the slope contests only what is nationally compared, and a floor without words", () => {
    const contested = plan.indicators.filter((each) => {
      const { name, unit } = each;
      const { baseline, targets } = pathOf(each);
      return directionOf({ name, unit, baseline, targets, wordings: wordings(each) }).contested;
    });
    expect(contested.map(({ id }) => id)).toEqual(["ind-04", "ind-20"]);
  });

  test("none was chosen by hand", () => {
    const reasons = plan.indicators.flatMap((each) => [each.directionReason, each.shapeReason]);
    expect(reasons).not.toContain("chosen");
  });
});

describe("a wording and the target beside it say the same figure", () => {
  const stated = [...plan.indicators, ...plan.milestones].flatMap((each) =>
    each.sources.flatMap(({ wording, targets }) => {
      const path = targets ?? ("components" in each ? pathOf(each) : each).targets;
      const certain = Object.values(path).every(({ candidates }) => candidates === undefined);
      const printed = wording?.match(/\d+(?:\.\d+)?/g)?.at(-1);
      const last = Object.values(path).at(-1)?.value;
      return certain && printed !== undefined ? [[each.id, Number(printed), last] as const] : [];
    }),
  );

  test.each(stated)("%s: %d", (_, printed, last) => {
    expect(last).toBe(printed);
  });
});
