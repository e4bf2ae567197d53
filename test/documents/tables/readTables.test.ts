import { finishSteps } from "../../../src/intake/finishSteps";
import { repairDocument } from "../../../src/documents/repairDocument";
import { readTables, readWorkbookTables } from "../../../src/documents/tables/readTables";
import type { TablesRead } from "../../../src/documents/tables/TablesRead";
import type { Indicator } from "../../../src/domain/indicator";
import { snapshot } from "../../support/snapshot";
import { documentOf } from "../flattened/drawn";

function read(lines: readonly string[]): TablesRead {
  const { document, doubts } = finishSteps(repairDocument(documentOf(lines), 2023));
  return finishSteps(readTables(document, 2023, doubts));
}

const annual = [
  ...["附件1", "年度目标表", "类别", "重点指标", "2022年", "2023年", "2024年"],
  ...["服务能力", "平均住院日(天)", "7.20", "7.0", "6.8", "药占比(%)", "30.5", "30", "29"],
];
const form = [
  ...["附件2", "绩 效 目 标 表", "项目名称", "县域医疗示范项目", "项目资金", "(万元)", "900"],
  ...[
    "申请中央补助资金(万元)",
    "600",
    "地方资金(万元)",
    "300",
    "总体目标",
    "到2024年，药占比降到29%以下，群众满意。",
  ],
  ...["级指标", "级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值", "备注"],
  ...["出指标", "质量指标", "1.公立医院药占比", "30.5", "30", "29"],
  ...[
    "2.门诊和住院次均费用增幅",
    "2.15",
    "3.42",
    "≤5",
    "≤5",
    "3.信息平台建设",
    "—",
    "完成招标",
    "通过验收",
  ],
  ...["意度指标", "服务对象满意度指标", "4.门诊患者满意度", "88.20", "89", "90"],
];

const brief = ({
  id,
  name,
  unit,
  comparator,
  shape,
  baseline,
  targets,
  components,
}: Indicator): unknown => [
  id,
  `${name} ${comparator} ${unit} ${shape}`,
  components.length > 0
    ? components.map((part) => [
        part.name,
        part.baseline,
        ...Object.values(part.targets).map(({ value }) => value),
      ])
    : [baseline, ...Object.values(targets).map(({ value }) => value)],
];

describe("readTables", () => {
  const tables = read([...annual, ...form]);

  it("takes the figures of the 绩效目标表 first and numbers by its rows, then by those of other tables", () => {
    expect(tables.indicators.map(brief)).toEqual([
      ["ind-01", "公立医院药占比 <= % improve", [30.5, 30, 29]],
      [
        "ind-02",
        "门诊和住院次均费用增幅 <= % growth",
        [
          ["门诊", 2.15, 5, 5],
          ["住院", 3.42, 5, 5],
        ],
      ],
      ["ind-03", "信息平台建设 >=  milestone", [null, 1, 1]],
      ["ind-04", "门诊患者满意度 >=  survey", [88.2, 89, 90]],
      ["key-01", "平均住院日 <= 天 improve", [7.2, 7, 6.8]],
    ]);
  });

  it("names every place that states an indicator, and what it says beyond a number", () => {
    expect(tables.indicators.map(({ sources }) => sources)).toEqual([
      [
        { section: "附件2", row: 1, name: "公立医院药占比" },
        { section: "附件1", row: 2, level1: "服务能力", name: "药占比" },
      ],
      [{ section: "附件2", row: 2, name: "门诊和住院次均费用增幅", wording: "≤5" }],
      [{ section: "附件2", row: 3, name: "信息平台建设", wording: "通过验收" }],
      [{ section: "附件2", row: 4, name: "门诊患者满意度" }],
      [{ section: "附件1", row: 1, name: "平均住院日" }],
    ]);
  });

  it("says what is doubtful and which row it was read from", () => {
    const doubtful = tables.drafts.filter(({ confidence }) => confidence < 1);
    expect(doubtful).toEqual([
      {
        id: "ind-02",
        kind: "indicator",
        quotes: [
          {
            at: { kind: "line", line: 43 },
            text: "2.门诊和住院次均费用增幅 2.15 3.42 ≤5 ≤5",
            start: 14,
            end: 29,
          },
        ],
        scope: null,
        confidence: 0.5,
        doubts: ["unconfirmedRepair"],
      },
      {
        id: "ind-03",
        kind: "indicator",
        quotes: [
          {
            at: { kind: "line", line: 48 },
            text: "3.信息平台建设 — 完成招标 通过验收",
            start: 9,
            end: 20,
          },
        ],
        scope: null,
        confidence: 0.8,
        doubts: ["wordedFigure"],
      },
    ]);
    expect(
      tables.repairs.map(({ found, proposed, concerns }) => [found, proposed, concerns]),
    ).toEqual([["2.15 3.42 ≤5 ≤5", "门诊 2.15 ≤5 ≤5；住院 3.42 ≤5 ≤5", ["ind-02"]]]);
  });

  it("reads the money in the head of the form and leaves its objectives to the reading of sentences", () => {
    const at = (name: string): unknown => ({ section: "附件2", name });
    expect(tables.funds).toEqual({
      unit: "万元",
      total: 900,
      bySource: [
        { name: "申请中央补助资金", amount: 600, source: at("申请中央补助资金") },
        { name: "地方资金", amount: 300, source: at("地方资金") },
      ],
      byYear: [],
    });
    expect(
      tables.prose.map(({ section, document }) => [
        section,
        document.blocks.map(({ line }) => line),
      ]),
    ).toEqual([
      [null, [1, 2, 17, 18]],
      ["附件2总体目标", [29]],
    ]);
    expect([tables.years, tables.baselineYear, tables.findings]).toEqual([[2023, 2024], 2022, []]);
  });

  it("reads money from sentences: amounts, parts that come to a source, and years", () => {
    const prose = [
      "四、资金安排",
      "（一）项目总投资0.09亿元，其中中央财政补助资金600万元，省级财政补助资金100万元，市县财政补助资金200万元。",
      "（二）2023—2024年度资金使用计划分别为400万元、500万元。",
    ];
    const parts = ["省级财政补助资金", "市县财政补助资金"].map((name, index) => ({
      name,
      amount: 100 * (index + 1),
      source: { section: "正文四（一）", name },
    }));
    const { funds } = read([...prose, ...annual, ...form]);
    expect([funds?.total, funds?.bySource[1]?.parts, funds?.byYear]).toEqual([
      900,
      parts,
      [400, 500].map((amount, index) => ({
        year: 2023 + index,
        amount,
        source: { section: "正文四（二）", name: `${2023 + index}年度资金使用计划` },
      })),
    ]);
  });

  it("keeps what a second table states differently", () => {
    const other = annual
      .map((cell) => (cell === "29" ? "28" : cell))
      .map((cell) => cell.replace("药", "公立医院药"));
    const [first] = read([...other, ...form]).indicators;
    expect(first?.sources[1]).toEqual({
      section: "附件1",
      row: 2,
      level1: "服务能力",
      name: "公立医院药占比",
      targets: { 2023: { value: 30 }, 2024: { value: 28 } },
    });
  });

  it("takes a unit from the line above the table and responsible units from their column", () => {
    const lines = [
      ...["任务目标表", "单位：%", "重点指标", "2022年", "2023年", "2024年", "责任单位"],
      ...["床位使用指数", "80.5", "81", "82", "市卫生健康委、市财政局"],
      ...["医保结算指数", "70", "75", "80", "市医保局"],
    ];
    expect(read(lines).indicators.map(({ unit, responsible }) => [unit, responsible])).toEqual([
      ["%", ["市卫生健康委", "市财政局"]],
      ["%", ["市医保局"]],
    ]);
  });

  it("reads the milestones of an 实施计划表: yearly, running totals, shared figures, states", () => {
    const lines = [
      ...[
        "附件3",
        "实施计划表",
        "项目",
        "具体任务",
        "实施主体",
        "主要内容",
        "年度实施计划",
        "2023年",
        "2024年",
      ],
      ...[
        "能力提升",
        "县域医疗中心",
        "市卫生健康委、各县区",
        "建成6个县域医疗中心，培养骨干30名。",
      ],
      ...[
        "建成2个县域医疗中心，新增孕产和儿童门诊各3家。",
        "累计建成6个县域医疗中心；东县人民医院创建成为二级甲等医院。",
      ],
      ...[
        "数字平台",
        "市大数据局",
        "建设平台。",
        "启动健康平台建设，开工率达80%。",
        "平台应用全覆盖。",
      ],
    ];
    const { milestones, drafts } = read(lines);
    const rows = milestones.map(({ id, task, name, unit, shape, targets, total }) => [
      `${id} ${task} ${name} ${unit} ${shape}`,
      Object.entries(targets)
        .map(([year, { value }]) => `${year}:${value}`)
        .join(" "),
      total,
    ]);
    expect(rows).toEqual([
      ["ms-01 县域医疗中心 县域医疗中心 个 cumulative", "2023:2 2024:6", 6],
      ["ms-02 县域医疗中心 培养骨干 名 cumulative", "2024:30", 30],
      ["ms-03 县域医疗中心 新增孕产门诊 家 cumulative", "2023:3", null],
      ["ms-04 县域医疗中心 新增儿童门诊 家 cumulative", "2023:3", null],
      ["ms-05 县域医疗中心 东县人民医院创建二级甲等医院  milestone", "2024:1", null],
      ["ms-06 数字平台 健康平台开工率 % improve", "2023:80", null],
      ["ms-07 数字平台 平台应用覆盖率 % improve", "2024:100", null],
    ]);
    expect(milestones[0]?.bodies).toEqual(["市卫生健康委", "各县区"]);
    expect(milestones[5]?.sources[0]?.name).toBe("健康平台开工率");
    expect(drafts.map(({ doubts }) => doubts)).toEqual([
      [],
      ["inheritedYear"],
      ["pairing"],
      ["pairing"],
      [],
      ["composedName"],
      ["composedName", "wordedFigure"],
    ]);
  });

  it("names every cell of a baseline or a target that no grammar reads, and doubts the row", () => {
    const book = snapshot({
      rows: [
        "重点指标 | 2022年 | 2023年 | 2024年",
        "医疗服务收入占比(%) | 38 | 39 | 40",
        "平均住院日(天) | 70 | 待市里研究 | 6·5",
      ],
    });
    const { findings, drafts } = finishSteps(readWorkbookTables(book, 2023));
    const unread = { code: "value/notANumber", severity: "error", indicator: "key-02" };
    expect(findings).toEqual([
      { ...unread, at: { sheet: "Sheet1", cell: "C3" }, values: { text: "待市里研究" } },
      { ...unread, at: { sheet: "Sheet1", cell: "D3" }, values: { text: "6·5" } },
    ]);
    expect(drafts.map(({ id, confidence, doubts }) => ({ id, confidence, doubts }))).toEqual([
      { id: "key-01", confidence: 1, doubts: [] },
      { id: "key-02", confidence: 0.5, doubts: ["unreadFigure"] },
    ]);
  });

  it("makes nothing of an empty document", () => {
    expect(read([])).toEqual({
      indicators: [],
      milestones: [],
      funds: null,
      drafts: [],
      repairs: [],
      findings: [],
      years: [],
      baselineYear: null,
      prose: [{ section: null, document: { blocks: [] } }],
    });
  });
});

describe("readWorkbookTables", () => {
  it("reads a workbook's tables like a document's, with cells as places", () => {
    const book = snapshot(
      {
        name: "目标",
        rows: [
          "年度目标表",
          "类别 | 重点指标 | 2022年 | 2023年",
          "服务 | 平均住院日(天) | 7.2 | 7.0",
        ],
      },
      {
        name: "计划",
        rows: [
          "具体任务 | 责任单位 | 主要内容 | 2023年 | 2024年",
          "急救 | 市急救中心 | 完善网络。 | 新增站点5个。 | 新增站点5个。",
        ],
      },
    );
    const { indicators, milestones, drafts } = finishSteps(readWorkbookTables(book, 2023));
    expect(indicators.map(({ id, name, sources }) => [id, name, sources[0]?.section])).toEqual([
      ["key-01", "平均住院日", "年度目标表"],
    ]);
    expect(
      milestones.map(({ name, targets, sources }) => [name, targets, sources[0]?.section]),
    ).toEqual([["新增站点", { 2023: { value: 5 }, 2024: { value: 5 } }, "计划"]]);
    expect(drafts.flatMap(({ quotes }) => quotes.map(({ at }) => at))).toEqual([
      { kind: "cell", sheet: "目标", cell: "B3" },
      { kind: "cell", sheet: "计划", cell: "D2" },
      { kind: "cell", sheet: "计划", cell: "E2" },
    ]);
  });
});

describe("what a table holds and nobody read", () => {
  const table = (names: readonly [string, string], year: string): TablesRead =>
    finishSteps(
      readWorkbookTables(
        snapshot({
          name: "附件",
          rows: [
            `类别 | 重点指标 | 2022年 | 2023年目标值 | ${year}目标值`,
            `服务能力 | ${names[0]} | 7.2 | 7 | 6.8`,
            `^ | ${names[1]} | 85 | 86 | 87`,
            "费用控制 | 药占比(%) | 30.5 | 30 | 29",
          ],
        }),
        2023,
      ),
    );
  const found = ({ findings }: TablesRead): unknown =>
    findings.map(({ code, at, values }) => [code, at?.cell, values]);

  test("is nothing where every row has its name and every year its column", () => {
    expect(found(table(["平均住院日(天)", "床位使用率(%)"], "2024年"))).toEqual([]);
  });

  test("a row without a name is told at its cell", () => {
    expect(found(table(["平均住院日(天)", ""], "2024年"))).toEqual([
      ["structure/nameMissing", "B3", { above: "平均住院日" }],
    ]);
  });

  test("so are two columns of one year", () => {
    expect(found(table(["平均住院日(天)", "床位使用率(%)"], "2023年"))).toEqual([
      [
        "structure/ambiguousColumns",
        "A1",
        { role: "target:2023", headers: ["2023年目标值", "2023年目标值"] },
      ],
    ]);
  });
});
