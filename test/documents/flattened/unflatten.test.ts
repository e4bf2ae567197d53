import { documentOf, drawn, tablesIn, unflattened } from "./drawn";

const header = ["类别", "重点指标", "2022年", "2023年", "2024年"];

describe("unflatten", () => {
  it("puts one cell per line together, with categories over their rows", () => {
    const lines = [
      ...header,
      ...["服务能力", "平均住院日(天)", "7.20", "7.0", "6.8"],
      ...["住院人次", "12000", "12500", "13000"],
      ...["费用控制", "药占比(%)", "30.5", "30", "29"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "类别 | 重点指标 | 2022年 | 2023年 | 2024年",
        "服务能力 | 平均住院日(天) | 7.20 | 7.0 | 6.8",
        "^ | 住院人次 | 12000 | 12500 | 13000",
        "费用控制 | 药占比(%) | 30.5 | 30 | 29",
      ],
    ]);
  });

  it("keeps the text around the table and the line of every cell", () => {
    const { document, repairs } = unflattened([
      "到2024年基本完成。",
      "",
      ...header,
      "服务能力",
      "平均住院日",
      "7.2",
      "",
      "7",
      "6.8",
      "注：以上为预计数。",
    ]);
    const [before, table, after] = document.blocks;
    expect([before, after]).toEqual([
      { kind: "paragraph", line: 1, text: "到2024年基本完成。" },
      { kind: "paragraph", line: 14, text: "注：以上为预计数。" },
    ]);
    const lines = table?.kind === "table" ? table.cells.map(({ line }) => line) : [];
    expect([table?.line, lines, repairs]).toEqual([3, [3, 4, 5, 6, 7, 8, 9, 10, 12, 13], []]);
  });

  it("drops the header and the page number that each page repeats, and reads a row on over the page's end", () => {
    const lines = [
      ...["年度目标表", ...header, "服务能力", "平均住院日", "7.2", "7"],
      ...["— 2 —", "年度目标表(续)", ...header],
      ...["6.8", "住院人次", "12000", "12500", "13000"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "类别 | 重点指标 | 2022年 | 2023年 | 2024年",
        "服务能力 | 平均住院日 | 7.2 | 7 | 6.8",
        "^ | 住院人次 | 12000 | 12500 | 13000",
      ],
    ]);
  });

  it("joins headers and names that were wrapped over several lines", () => {
    const wrapped = [
      "指标",
      "类别",
      "指标名称",
      "2022年",
      "基期值",
      "2023年",
      "目标值",
      "2024年",
      "目标值",
      "责任单位",
    ];
    const lines = [
      ...wrapped,
      ...[
        "服务能",
        "力提升",
        "三级公立医院出院患",
        "者手术例数占比(%)",
        "17.5",
        "18",
        "18.5",
        "市卫生健康委、市医",
        "保局",
      ],
      ...["基层医疗卫生机构门", "急诊人次占比(%)", "60.2", "61", "62", "市卫生健康委"],
      ...["费用控", "制", "公立医院住院次均费", "用增幅(%)", "6.1", "≤5", "≤5", "市医保局"],
      ...["平均住院日(天)", "8.1", "8", "7.9", "市卫生健康委"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "指标类别 | 指标名称 | 2022年基期值 | 2023年目标值 | 2024年目标值 | 责任单位",
        "服务能力提升 | 三级公立医院出院患者手术例数占比(%) | 17.5 | 18 | 18.5 | 市卫生健康委、市医保局",
        "^ | 基层医疗卫生机构门急诊人次占比(%) | 60.2 | 61 | 62 | 市卫生健康委",
        "费用控制 | 公立医院住院次均费用增幅(%) | 6.1 | ≤5 | ≤5 | 市医保局",
        "^ | 平均住院日(天) | 8.1 | 8 | 7.9 | 市卫生健康委",
      ],
    ]);
  });

  it.each([
    ["plain spaces", " "],
    ["wide gaps", "    "],
    ["tabs", "\t"],
    ["full-width spaces", "\u3000"],
  ])("reads rows whose cells stand on one line, parted by %s", (_name, gap) => {
    const lines = [
      header,
      ["服务能力", "平均住院日(天)", "7.2", "7.0", "6.8"],
      ["药占比(%)", "30.5", "30", "29"],
    ];
    expect(tablesIn(lines.map((cells) => cells.join(gap)))).toEqual([
      [
        "类别 | 重点指标 | 2022年 | 2023年 | 2024年",
        "服务能力 | 平均住院日(天) | 7.2 | 7.0 | 6.8",
        "^ | 药占比(%) | 30.5 | 30 | 29",
      ],
    ]);
  });

  it("sets years below 目标值, wherever the second header line begins", () => {
    const lines = [
      ...["一级指标", "二级指标", "三级指标", "目标值", "备注", "2023年", "2024年"],
      ...["产出指标", "数量指标", "新增床位(张)", "100", "200", "县级医院"],
      ...["培训医师(人)", "50", "—"],
      ...["质量指标", "重点专科覆盖率(%)", "60", "70"],
      ...["效益指标", "社会效益指标", "群众健康水平", "明显提升", "明显提升"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "一级指标 | 二级指标 | 三级指标 | 目标值 | < | 备注",
        "^ | ^ | ^ | 2023年 | 2024年 | ^",
        "产出指标 | 数量指标 | 新增床位(张) | 100 | 200 | 县级医院",
        "^ | ^ | 培训医师(人) | 50 | — | .",
        "^ | 质量指标 | 重点专科覆盖率(%) | 60 | 70 | .",
        "效益指标 | 社会效益指标 | 群众健康水平 | 明显提升 | 明显提升 | .",
      ],
    ]);
  });

  it("reads a column of row numbers apart from the figures before it", () => {
    const lines = [
      ...["序号", "指标名称", "计量单位", "2023年", "2024年目标值", "1", "2", "3", "4", "5"],
      ...["1", "家庭病床", "张", "120", "150"],
      ...["2", "平均住院日", "天", "7.2", "7.0"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "序号 | 指标名称 | 计量单位 | 2023年 | 2024年目标值",
        "1 | 家庭病床 | 张 | 120 | 150",
        "2 | 平均住院日 | 天 | 7.2 | 7.0",
      ],
    ]);
  });

  it("gives two baselines and shared targets to the parts that the name joins, to be confirmed", () => {
    const lines = [
      ...header,
      "费用",
      "门诊和住院次均费用增幅(%)",
      "2.15",
      "3.42",
      "5",
      "5",
      "药占比(%)",
      "30",
      "29",
      "28",
    ];
    const { document, repairs } = unflattened(lines);
    const [table] = document.blocks;
    expect(table?.kind === "table" && drawn(table)[1]).toBe(
      "费用 | 门诊和住院次均费用增幅(%) | 2.15+3.42 | 5 | 5",
    );
    expect(repairs).toEqual([
      {
        line: 8,
        repair: {
          found: "2.15 3.42 5 5",
          proposed: "门诊 2.15 5 5；住院 3.42 5 5",
          candidates: ["门诊 2.15 5 5；住院 3.42 5 5"],
          isCertain: false,
          evidence: [{ kind: "structure", cells: 4, parts: ["门诊", "住院"] }],
        },
      },
    ]);
  });

  it.each([
    ["column by column", ["88.25", "91.50", "90", "92", "91", "93"]],
    ["line by line", ["88.25", "90", "91", "91.50", "92", "93"]],
  ])("shares out the values of a row that every cell splits, printed %s", (_name, values) => {
    const lines = [
      ...header,
      "服务",
      "门诊和住院患者满意度",
      ...values,
      "住院人次",
      "100",
      "110",
      "120",
    ];
    const [table] = unflattened(lines).document.blocks;
    expect(table?.kind === "table" && drawn(table)[1]).toBe(
      "服务 | 门诊和住院患者满意度 | 88.25+91.50 | 90+92 | 91+93",
    );
  });

  it("offers every layout where a value of a row is missing", () => {
    const lines = [
      ...header,
      "服务",
      "家庭病床(张)",
      "120",
      "150",
      "住院人次",
      "100",
      "110",
      "120",
    ];
    const { repairs } = unflattened(lines);
    expect(repairs.map(({ repair: { found, candidates } }) => [found, candidates])).toEqual([
      ["120 150", ["— 120 150", "120 — 150", "120 150 —"]],
    ]);
  });

  it("reads an 实施计划表, whose cells are sentences, over its pages", () => {
    const plan = [
      "重点",
      "领域",
      "具体",
      "任务",
      "责任单位",
      "主要内容",
      "年度实施计划",
      "2023年",
      "2024年",
    ];
    const lines = [
      ...plan,
      ...[
        "能力提升",
        "县域医疗中心建设",
        "市卫生健康委、各级医院",
        "建设6个中心。",
        "建成2个中心；启动培训。",
        "累计建成6个中心。",
      ],
      ...plan,
      ...[
        "能力提升",
        "急救网络建设",
        "市急救中心",
        "完善网络。",
        "新增站点5个。",
        "新增站点5个，形成网络。",
      ],
      ...[
        "改革创新",
        "支付方式改革",
        "市医保局",
        "深化改革。",
        "覆盖80%的医院。",
        "覆盖全部医院。",
      ],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "重点领域 | 具体任务 | 责任单位 | 主要内容 | 年度实施计划 | <",
        "^ | ^ | ^ | ^ | 2023年 | 2024年",
        "能力提升 | 县域医疗中心建设 | 市卫生健康委、各级医院 | 建设6个中心。 | 建成2个中心；启动培训。 | 累计建成6个中心。",
        "^ | 急救网络建设 | 市急救中心 | 完善网络。 | 新增站点5个。 | 新增站点5个，形成网络。",
        "改革创新 | 支付方式改革 | 市医保局 | 深化改革。 | 覆盖80%的医院。 | 覆盖全部医院。",
      ],
    ]);
  });

  it("reads the head of a form as label and value", () => {
    const lines = [
      ...[
        "绩效目标表",
        "项目名称",
        "示范项目",
        "项目资金",
        "(万元)",
        "500",
        "总体",
        "目标",
        "目标一。",
        "目标二。",
      ],
      ...["一级指标", "三级指标", "2023年", "2024年目标值", "产出指标", "床位(张)", "10", "20"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "项目名称 | 示范项目 | < | <",
        "项目资金(万元) | 500 | < | <",
        "总体目标 | 目标一。 | < | <",
        "^ | 目标二。 | < | <",
        "一级指标 | 三级指标 | 2023年 | 2024年目标值",
        "产出指标 | 床位(张) | 10 | 20",
      ],
    ]);
  });

  it("leaves a text without such a table as it is", () => {
    const document = documentOf([
      "一、总体要求",
      "到2025年，覆盖率达到90%。",
      "2024年",
      "2025年",
      "项目",
    ]);
    expect(
      unflattened(["一、总体要求", "到2025年，覆盖率达到90%。", "2024年", "2025年", "项目"]),
    ).toEqual({
      document,
      repairs: [],
      unread: [],
    });
  });

  it("takes a count of 2000 below a header printed again for a figure, not for another year", () => {
    const lines = [
      ...header,
      ...["服务能力", "住院人次", "1900", "1950", "1980"],
      ...header,
      ...["家庭医生门诊人次", "2000", "2010", "2020"],
      ...["费用控制", "药占比(%)", "30.5", "30", "29"],
    ];
    expect(tablesIn(lines)).toEqual([
      [
        "类别 | 重点指标 | 2022年 | 2023年 | 2024年",
        "服务能力 | 住院人次 | 1900 | 1950 | 1980",
        "^ | 家庭医生门诊人次 | 2000 | 2010 | 2020",
        "费用控制 | 药占比(%) | 30.5 | 30 | 29",
      ],
    ]);
  });

  describe("lines that were joined", () => {
    const rows = (third: readonly string[]): readonly string[] => [
      ...["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"],
      ...["产出指标", "质量指标", "1.病例组合指数", "0.95", "1.00", "1.05"],
      ...third,
      ...["3.药占比（%）", "30.5", "30.0", "29.0"],
      ...["4.平均住院日（天）", "7.2", "7.0", "6.8"],
    ];

    it("two figures on one line leave the row and the rows after it in place", () => {
      const lines = rows(["2.四级手术比例（%）", "17.5618.00", "18.50"]);
      expect([tablesIn(lines)[0]?.length, unflattened(lines).unread]).toEqual([5, []]);
    });

    it("where no row can be made any more that is told, with the line", () => {
      const lines = rows(["2.四级手术比例（%）", "17.5618.0018.50"]);
      expect([tablesIn(lines)[0]?.length, unflattened(lines).unread]).toEqual([
        2,
        [{ line: 13, text: "2.四级手术比例（%）" }],
      ]);
    });
  });
});
