import { readFileSync } from "node:fs";
import path from "node:path";
import { examine } from "../../../src/flows/examine";
import { gatherFacts } from "../../../src/flows/facts/gatherFacts";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Filling } from "../../../src/flows/forms/Proposal";
import { formatA1 } from "../../../src/workbook/a1";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { sheetOf } from "../../support/sheetOf";
import { shownLines as shown } from "../../support/shownLines";
import type { CellSketch } from "../../support/snapshot";

const year = period("2024");

/** The sample workbook that reports 2024. */
function reported(): GridWorkbook {
  return openXlsx(
    readFileSync(path.resolve(__dirname, "../../../seeds/workbooks/huzhou-2024.xlsx")),
  );
}

async function accepted(workbook: GridWorkbook, filling: Filling): Promise<Snapshot> {
  const fresh = filling.proposals.filter(({ state }) => state === "new");
  await workbook.write(fillEdits(filling, new Set(fresh)));
  return openXlsx(saveXlsx(workbook)).snapshot;
}

/** The rows of the 22 indicators: name, target, what was achieved. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    "1.医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例（%）",
    "≥39.00",
    "38.80",
  ],
  [
    "2.按病种付费（DRG/DIP、单病种）的住院参保人员数占公立医院总住院参保人员数的比例（%）",
    "=100",
    "100",
  ],
  ["3.本市财政卫生健康支出预算执行率（%）", "≥99.50", "99.52"],
  ["4.三级公立医院门诊人次数与出院人次数比", "≤23.50", "24.30"],
  [
    "5.市县两级由党委和政府主要负责同志（双组长）或其中一位主要负责同志任医改领导小组组长的比例（%）",
    "=100",
    "100",
  ],
  ["6.市县两级由一位政府负责同志统一分管医疗、医保、医药工作的比例（%）", "=100", "100"],
  ["7.实行党委领导下的院长负责制的公立医院比例（%）", "=100", "100"],
  ["8.三级公立医院病例组合指数（CMI值）", "≥1.05", "1.02"],
  ["9.三级公立医院出院患者四级手术比例（%）", "≥18.50", "18.60"],
  ["10.参与同级检查检验结果互认的公立医院占比（%）", "=100", "98"],
  ["11.三级公立医院平均住院日（天）", "≤6.55", "6.50"],
  ["12.实现收支平衡的公立医院占比（%）", "=100", "95"],
  ["13.管理费用占公立医院费用总额的比重（%）", "≤8.40", "8.41"],
  ["14.公立医院门诊和住院次均费用增幅（%）|门诊", "≤5.00", "3.90"],
  ["住院", "≤5.00", "5.60"],
  ["15.无基本建设和设备购置非流动负债的公立医院占比（%）", "=100", "100"],
  ["16.建立医疗服务价格动态调整机制的公立医院比例（%）", "=100", "100"],
  ["17.合理确定并动态调整薪酬的公立医院比例（%）", "=100", "100"],
  ["18.公立医院人员薪酬中稳定收入的比例（%）", "≥40", "39"],
  ["19.县域内住院量占比（%）", "≥90.00", "90.20"],
  ["20.基层医疗卫生机构诊疗量占总诊疗量的比例（%）", "≥70.00", "69.50"],
  ["21.公立医院门诊和住院患者满意度|门诊", "≥90.00", "91.20"],
  ["住院", "≥90.00", "92.40"],
  ["22.公立医院医务人员满意度", "≥90.00", "89.60"],
];

const levels: Readonly<Record<number, string>> = {
  0: "产出指标|数量指标|",
  4: "质量指标|",
  10: "成本指标|",
  19: "效益指标|社会效益指标|",
  21: "满意度指标|满意度指标|",
};

/** The lines of the table, each with its levels where they begin. */
const table = rows.map(
  ([name, target, actual], index) => `${levels[index] ?? ""}${name}|${target}|${actual}`,
);

const signature = "填报人：                        联系电话：                        填报日期：";

test("the scored self-evaluation of 2024, to the last cell: what is not known stays blank", async () => {
  const workbook = reported();
  const filling = fillingOf(workbook.snapshot, layoutOf("self"), year);
  expect(shown(await accepted(workbook, filling), "项目支出绩效自评表")).toEqual([
    "项目支出绩效自评表",
    "（2024年度）",
    "填报单位：",
    "项目名称",
    "主管部门及代码||实施单位",
    "项目\n资金|资金来源（万元）|年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率\n（B/A）|得分",
    "年度资金总额|40957.00",
    "其中：当年财政拨款||||—||—",
    "上年结转资金||||—||—",
    "其他资金||||—||—",
    "年度\n总体\n目标|预期目标|实际完成情况",
    "绩效\n指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
    ...table,
    "总分",
    signature,
  ]);
});

test("the unscored self-evaluation of 2024, to the last cell", async () => {
  const workbook = reported();
  const filling = fillingOf(workbook.snapshot, layoutOf("transfer"), year);
  expect(shown(await accepted(workbook, filling), filling.sheet)).toEqual([
    "转移支付区域（项目）绩效自评表",
    "（2024年度）",
    "填报单位：",
    "转移支付（项目）名称",
    "中央主管部门",
    "地方主管部门||资金使用单位",
    "资金投入情况\n（万元）|资金来源|全年预算数（A）|全年执行数（B）|执行率（B/A）",
    "年度资金总额",
    "其中：中央财政资金",
    "地方资金",
    "其他资金",
    "资金管理情况|事项|情况说明|存在问题和改进措施",
    "分配科学性",
    "下达及时性",
    "拨付合规性",
    "使用规范性",
    "执行准确性",
    "预算绩效管理情况",
    "支出责任履行情况",
    "总体目标\n完成情况|总体目标|全年实际完成情况",
    "绩效\n指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施",
    ...table,
    signature,
  ]);
});

test("the monitoring form of 2024, to the last cell: causes and possibilities stay blank", async () => {
  const workbook = reported();
  const filling = fillingOf(workbook.snapshot, layoutOf("monitoring"), year);
  expect(shown(await accepted(workbook, filling), filling.sheet)).toEqual([
    "绩效运行监控表",
    "（2024年度）",
    "填报单位：",
    "项目名称",
    "主管部门及代码||实施单位",
    "项目资金\n（万元）|资金来源|年初预算数|全年执行数|执行率|全年预计执行数",
    "年度资金总额|40957.00",
    "其中：本年财政拨款",
    "上年结转资金",
    "其他资金",
    "年度总体目标",
    "绩效\n指标|一级指标|二级指标|三级指标|年度指标值|全年执行情况|全年预计完成情况|偏差原因分析|完成目标可能性|备注",
    "经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能",
    ...table,
    signature,
  ]);
});

test.each<[string, readonly unknown[]]>([
  ["self", [["total", "initialBudget", 40957]]],
  ["transfer", []],
  ["monitoring", [["total", "initialBudget", 40957]]],
])(
  "the facts read again from the filled %s are the facts it was filled with, and the plan's money",
  async (id, money) => {
    const plans = [{ plan: huzhou, source: "builtin" as const }];
    const workbook = reported();
    const { facts } = gatherFacts(workbook.snapshot, examine(workbook.snapshot, { plans }), []);
    const filling = fillingOf(workbook.snapshot, layoutOf(id), year);
    const { sheets, ...rest } = await accepted(workbook, filling);
    const alone = { ...rest, sheets: sheets.filter(({ name }) => name === filling.sheet) };
    const again = gatherFacts(alone, examine(alone, { plans, period: year }), []).facts;
    const plain = (all: typeof facts): unknown =>
      all.flatMap(({ cell: _cell, ...fact }) => (fact.kind === "value" ? [fact] : []));
    expect(plain(again)).toEqual(plain(facts));
    expect(
      again.flatMap((fact) =>
        fact.kind === "funds" ? [[fact.line, fact.amount, fact.value]] : [],
      ),
    ).toEqual(money);
    expect(facts).toHaveLength(24);
  },
);

test("a filled form filled again: everything is there already, and nothing is written", async () => {
  const workbook = reported();
  const layout = layoutOf("self");
  const first = await accepted(workbook, fillingOf(workbook.snapshot, layout, year));
  const again = fillingOf(first, layout, year);
  expect(new Set(again.proposals.map(({ state }) => state))).toEqual(new Set(["same"]));
  expect(again.added).toBeNull();
  expect(fillEdits(again, new Set())).toEqual([]);
});

describe("into a blank template of another make", () => {
  const foreign: readonly (string | readonly CellSketch[])[] = [
    "县级项目绩效自评表（2024年度） | < | < | < | < | <",
    ["序号", "三级指标", "年度指标值", "全年实际完成值", "分值", "得分"],
    [1, "三级公立医院病例组合指数（CMI值）", 1.05, null, 10, null],
    [2, "三级公立医院平均住院日（天）", null, 6.6, 10, null],
    [3, "县域内住院量占比（%）", 90, { formula: "90+0.2", value: 90.2 }, 10, null],
    [4, "公立医院医务人员满意度", 90, null, 10, null],
  ];

  async function workbookWithBlank(): Promise<GridWorkbook> {
    const workbook = reported();
    await workbook.write([{ kind: "addSheet", sheet: sheetOf({ name: "自评", rows: foreign }) }]);
    return openXlsx(saveXlsx(workbook));
  }

  test("only empty cells are proposed as new; a value that contradicts another form is left out, a formula is left alone", async () => {
    const { snapshot } = await workbookWithBlank();
    const { sheet, added, proposals } = fillingOf(snapshot, layoutOf("self"), year);
    expect([sheet, added]).toEqual(["自评", null]);
    expect(
      proposals.map(({ cell, field, value, found, source, state }) =>
        [formatA1(cell), field, value, found, source.cell ?? source.kind, state].join(" "),
      ),
    ).toEqual([
      "C3 target:2024 1.05 1.05 plan same",
      "D3 actual 1.02  绩效目标表!J19 new",
      "C4 target:2024 6.55  plan new",
      "C5 target:2024 90 90 plan same",
      "C6 target:2024 90 90 plan same",
      "D6 actual 89.6  绩效目标表!J35 new",
    ]);
  });

  test("what is left to do names each column that stays blank, and each of its rows", async () => {
    const { snapshot } = await workbookWithBlank();
    const { open } = fillingOf(snapshot, layoutOf("self"), year);
    expect(open).toEqual([
      {
        label: "得分",
        cells: 4,
        first: { sheet: "自评", row: 2, column: 5 },
        rows: [
          {
            label: "三级公立医院病例组合指数（CMI值）",
            cell: { sheet: "自评", row: 2, column: 5 },
          },
          { label: "三级公立医院平均住院日", cell: { sheet: "自评", row: 3, column: 5 } },
          { label: "县域内住院量占比", cell: { sheet: "自评", row: 4, column: 5 } },
          { label: "公立医院医务人员满意度", cell: { sheet: "自评", row: 5, column: 5 } },
        ],
      },
    ]);
  });

  test("accepting the new ones leaves every other cell as it was", async () => {
    const workbook = await workbookWithBlank();
    const filling = fillingOf(workbook.snapshot, layoutOf("self"), year);
    expect(shown(await accepted(workbook, filling), "自评")).toEqual([
      "县级项目绩效自评表（2024年度）",
      "序号|三级指标|年度指标值|全年实际完成值|分值|得分",
      "1|三级公立医院病例组合指数（CMI值）|1.05|1.02|10",
      "2|三级公立医院平均住院日（天）|6.55|6.6|10",
      "3|县域内住院量占比（%）|90|90.2|10",
      "4|公立医院医务人员满意度|90|89.6|10",
    ]);
  });
});

test("a fresh form holds only what was accepted of it", async () => {
  const workbook = reported();
  const filling = fillingOf(workbook.snapshot, layoutOf("self"), year);
  const [first] = filling.proposals.filter(({ field }) => field === "actual");
  if (!first) throw new Error("nothing is proposed");
  await workbook.write(fillEdits(filling, new Set([first])));
  const sheet = workbook.snapshot.sheets.find(({ name }) => name === filling.sheet);
  const figures = filling.proposals.flatMap(
    ({ cell }) => sheet?.cell(cell.row, cell.column)?.value ?? [],
  );
  expect(figures).toEqual([38.8]);
});

test("the project's name and its money go from one form into another; where sources are sorted otherwise, the total alone", () => {
  const self = layoutOf("self");
  const blank = fillingOf(reported().snapshot, self, year).added;
  if (!blank) throw new Error("a fresh form was asked for");
  const cells = blank.cells.map((cell) => {
    const typed: Readonly<Record<string, string | number>> = {
      D4: "公立医院改革示范项目",
      E8: 30000,
      G8: 27000,
      E10: 10000,
      G10: 9000,
    };
    const value = typed[formatA1(cell)];
    return value === undefined ? cell : { ...cell, value };
  });
  const workbook = openXlsx(newXlsx([{ ...blank, cells }]));
  const filling = fillingOf(workbook.snapshot, layoutOf("transfer"), year);
  const head = filling.proposals.filter(({ field }) => /^(?:funds|project)/.test(field));
  expect(
    head.map(({ cell, label, value, source }) =>
      [formatA1(cell), label, value, source.cell ?? source.kind].join(" "),
    ),
  ).toEqual([
    "D4 转移支付（项目）名称 公立医院改革示范项目 项目支出绩效自评表!D4",
    "E8 年度资金总额 · 全年预算数（A） 40000 项目支出绩效自评表!E7",
    "G8 年度资金总额 · 全年执行数（B） 36000 项目支出绩效自评表!G7",
    "H8 年度资金总额 · 执行率（B/A） 0.9 calculation",
  ]);
});
