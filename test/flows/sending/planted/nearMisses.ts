import { annex1, form, own, self, type Planted } from "./Planted";

const calculated = { value: 18.6, formula: "93/5" };

/** Changes that are close to an error and right. */
export const nearMisses: readonly Planted[] = [
  {
    name: "a formula with a result",
    code: "value/errorValue",
    cells: { [form("H13")]: calculated },
  },
  {
    name: "a formula with a result",
    code: "value/notCalculated",
    cells: { [form("H13")]: calculated },
  },
  {
    name: "a cell that holds nothing beside the table",
    code: "value/damagedCell",
    cells: { [form("I13")]: null },
  },
  {
    name: "a number with its unit",
    code: "value/notANumber",
    cells: { [form("H15")]: { value: 6.5, numberFormat: '0.0"天"' } },
  },
  {
    name: "a number with its decimals printed",
    code: "value/numberAsText",
    cells: { [form("H15")]: { value: 6.5, numberFormat: "0.00" } },
  },
  {
    name: "0 where 0 can be",
    code: "value/required",
    cells: { [form("H18")]: 0, [self("G27")]: 0, [self("J27")]: "门诊检查价格集中下调" },
  },
  {
    name: "a result that no other form asks for",
    code: "value/required",
    cells: { [annex1("F3")]: 45 },
  },
  { name: "a share just met", code: "value/unitSlip", cells: { [annex1("F9")]: 75 } },
  {
    name: "a share of all",
    code: "value/outOfBounds",
    cells: {
      [form("H16")]: 100,
      [annex1("F8")]: 100,
      [self("G25")]: 100,
      [self("I25")]: 2.09,
      [self("I38")]: 98.43,
      [self("J25")]: null,
    },
  },
  {
    name: "a share that 20 of 40 hospitals give",
    code: "value/impossibleShare",
    cells: { [annex1("F3")]: 50 },
  },
  { name: "a change of less than a fifth", code: "value/jump", previous: { 11: 7.9 } },
  {
    name: "a value that differs in its last digit",
    code: "value/sameAsLastPeriod",
    previous: { 9: 18.5 },
  },
  {
    name: "a share with the decimals that are printed",
    code: "value/decimals",
    cells: { [annex1("F12")]: 46.21 },
  },
  {
    name: "a target met without rounding",
    code: "assessment/rounding",
    cells: { [annex1("F7")]: 60 },
  },
  {
    name: "the same number in another format",
    code: "facts/conflict",
    cells: { [annex1("F5")]: { value: 18.6, numberFormat: "0.000" } },
  },
  {
    name: "the same number in another format",
    code: "value/tablesDisagree",
    cells: { [annex1("F5")]: { value: 18.6, numberFormat: "0.000" } },
  },
  {
    name: "a target with its sign",
    code: "target/differsFromPlan",
    cells: { [form("F13")]: "≥18.5" },
  },
  {
    name: "a heading in other words",
    code: "structure/formPassedOver",
    cells: { [annex1("A1")]: "主要指标" },
  },
  {
    name: "a 自评表 whose title says the year in other words",
    code: "structure/otherYear",
    cells: { [self("A2")]: "2024年" },
  },
  {
    name: "the average of the rows, below them",
    code: "structure/nameMissing",
    cells: { [form("A29")]: "平均", [form("F29")]: 69.2, [form("H29")]: 68.9 },
  },
  {
    name: "a remark below the last row",
    code: "structure/nameMissing",
    cells: { [form("C29")]: "注：以上为快报数。" },
  },
  {
    name: "a name without its number",
    code: "structure/duplicateIndicator",
    cells: { [form("C22")]: "合理确定并动态调整薪酬的公立医院比例" },
  },
  {
    name: "a name with other brackets",
    code: "structure/missingIndicators",
    cells: { [annex1("A12")]: "人员支出占业务支出的比例(%)" },
  },
  {
    name: "a note beside the results",
    code: "structure/ambiguousColumns",
    cells: { [form("I3")]: "备注说明" },
  },
  {
    name: "a name in other brackets",
    code: "structure/notInPlan",
    cells: { [annex1("A12")]: "人员支出占业务支出的比例(%)" },
  },
  { name: "no row hidden", code: "structure/hidden", hiddenRows: [] },
  {
    name: "a day in digits",
    code: "signoff/missing",
    cells: { [self("A39")]: "填报人：沈一苇  联系电话：0572-2100000  填报日期：2025-01-10" },
  },
  {
    name: "a part of somebody else",
    code: "plan/carriedMalformed",
    parts: [["notes", '<notes xmlns="urn:ontrack:notes"/>']],
  },
  {
    name: "a part of somebody else",
    code: "facts/carriedMalformed",
    parts: [["notes", '<notes xmlns="urn:ontrack:notes"/>']],
  },
  {
    name: "a part of somebody else",
    code: "explanation/carriedMalformed",
    parts: [["notes", '<notes xmlns="urn:ontrack:notes"/>']],
  },
  {
    name: "sources with another share each",
    code: "funds/sum",
    cells: { [form("E2")]: 50100, [form("G2")]: 34750 },
  },
  {
    name: "all spent",
    code: "funds/execution",
    cells: { [self("G7")]: 40957, [self("G8")]: 40957 },
  },
  {
    name: "the plan's amount to the 元",
    code: "funds/differsFromPlan",
    cells: { [self("E7")]: 40957.00001 },
  },
  {
    name: "a weight moved between two rows",
    code: "weights/sum",
    cells: {
      [self("H33")]: 14.99,
      [self("H34")]: 15.01,
      [self("I33")]: 14.99,
      [self("I34")]: 14.9,
    },
  },
  {
    name: "points rounded otherwise",
    code: "score/differs",
    cells: { [self("I14")]: 4.12, [self("I38")]: 98.3 },
  },
  { name: "the rating of its points", code: "grade/outOfBand", cells: { [self("J38")]: "优" } },
  {
    name: "a reason in a few words",
    code: "explanation/missing",
    cells: { [self("J14")]: "收费结构调整慢于预期" },
  },
  {
    name: "a lag that did not matter",
    code: "explanation/contradicts",
    cells: { [self("J22")]: "个别设备未完成采购，不影响目标。" },
  },
  {
    name: "one reason for two indicators",
    code: "explanation/generic",
    cells: { [self("J14")]: "受疫情影响业务量下降", [self("J17")]: "受疫情影响业务量下降" },
  },
  {
    name: "an own rule that just holds",
    code: "own/failed",
    cells: { [own("A3")]: "[三级公立医院平均住院日] <= 6.5" },
  },
  {
    name: "an own rule in full-width brackets",
    code: "own/unreadable",
    cells: { [own("A2")]: "（[中央] - [地方]）< 20000" },
  },
  {
    name: "an own rule on a part of a name",
    code: "own/unknownName",
    cells: { [own("A2")]: "[门诊满意度] >= 90" },
  },
  {
    name: "an own rule with a subject",
    code: "own/notCalculable",
    cells: { [own("A2")]: "[三级公立医院平均住院日.上年] > 1" },
  },
  { name: "a severity in another word", code: "own/unknownLevel", cells: { [own("B3")]: "提示" } },
  { name: "a heading with a space", code: "own/noHeading", cells: { [own("A1")]: "规 则" } },
  {
    name: "a value that just meets its target",
    code: "assessment/offTrack",
    cells: { [form("H13")]: 18.5, [annex1("F5")]: 18.5, [self("G22")]: 18.5 },
  },
  {
    name: "a number for each component",
    code: "target/componentMissing",
    cells: { [form("D26")]: 89.73, [form("D27")]: 93 },
  },
];
