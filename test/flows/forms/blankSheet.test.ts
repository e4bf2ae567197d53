import type { Indicator } from "../../../src/domain/indicator";
import type { Plan } from "../../../src/domain/plan";
import annualData from "../../../seeds/forms/annual.json";
import targetData from "../../../seeds/forms/target.json";
import { blankSheet } from "../../../src/flows/forms/blankSheet";
import { parseLayout } from "../../../src/intake/forms/parseLayout";
import { formatA1, formatRange } from "../../../src/workbook/a1";
import type { NewSheet } from "../../../src/workbook/Workbook";
import { period, targets } from "../../support/measures";

const annual = parseLayout(annualData);
const target = parseLayout(targetData);

const mortality: Indicator = {
  id: "own-1",
  number: 1,
  name: "微创手术占比",
  level1: "产出指标",
  level2: "质量指标",
  unit: "%",
  comparator: ">=",
  direction: "up",
  directionReason: "slope",
  shape: "improve",
  shapeReason: "slope",
  decimals: 1,
  baselineYear: 2022,
  baseline: 12.5,
  targets: targets({ 2023: 13, 2024: 14 }),
  components: [],
  responsible: [],
  sources: [
    { section: "表二", row: 1, name: "微创手术占比" },
    { section: "表一", row: 1, level1: "质量", name: "微创占比" },
  ],
};

const satisfaction: Indicator = {
  ...mortality,
  id: "own-2",
  number: 2,
  name: "门诊和住院满意度",
  level1: "满意度指标",
  level2: "满意度指标",
  unit: "",
  decimals: 0,
  baseline: null,
  targets: {},
  components: [
    { name: "门诊", baseline: 88, targets: targets({ 2023: 90, 2024: 90 }) },
    {
      name: "住院",
      baseline: null,
      targets: { 2023: { value: 5, upTo: 8 }, 2024: { value: 1, candidates: ["1", "15"] } },
    },
  ],
  sources: [{ section: "表二", row: 2, name: "门诊和住院满意度" }],
};

const plan: Plan = {
  id: "own",
  title: "某县实施方案",
  document: { number: "", issuer: "", issuedOn: null },
  baselineYear: 2022,
  years: [2023, 2024],
  indicators: [satisfaction, mortality],
  milestones: [],
  funds: null,
};

const gap = " ".repeat(24);
const signature = `填报人：${gap}联系电话：${gap}填报日期：`;

/** The values of a sheet by address, and its merges; the cells open for input apart. */
function drawn(sheet: NewSheet | undefined): unknown {
  if (!sheet) return undefined;
  const values = sheet.cells.filter(({ value }) => value !== undefined);
  const open = sheet.cells.filter(({ style }) => style?.locked === false);
  return {
    name: sheet.name,
    values: Object.fromEntries(values.map((cell) => [formatA1(cell), cell.value])),
    open: open.map(formatA1).join(" "),
    merges: sheet.merges?.map(formatRange).join(" "),
    headingRows: sheet.headingRows,
    page: sheet.page,
  };
}

test("the annual table as its section prints it: own names, own 类别, results open", () => {
  expect(drawn(blankSheet(plan, annual, period("2024")))).toEqual({
    name: "分年度主要目标表",
    values: {
      A1: "分年度主要目标表",
      A2: "某县实施方案",
      A3: "填报单位：",
      A4: "类别",
      B4: "重点指标",
      C4: "2022年",
      D4: "2023年",
      E4: "2024年",
      F4: "2024年实际完成值",
      A5: "质量",
      B5: "微创占比（%）",
      C5: 12.5,
      D5: 13,
      E5: 14,
      A6: signature,
    },
    open: "A3 A6 F5",
    merges: "A1:F1 A2:F2 A3:F3 A6:F6",
    headingRows: { top: 3, bottom: 3 },
    page: {
      landscape: true,
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: 5, right: 5 },
    },
  });
});

test("the target table: its rows in order, components below each other, what is not known or not certain blank", () => {
  const sheet = blankSheet(plan, target, period("2024H1"));
  const values = sheet?.cells.filter(({ row, value }) => row >= 10 && value !== undefined) ?? [];
  expect(Object.fromEntries(values.map((cell) => [formatA1(cell), cell.value]))).toEqual({
    A11: "绩效\n指标",
    B11: "一级指标",
    C11: "二级指标",
    D11: "三级指标",
    F11: "2022年数据",
    G11: "2023年目标值",
    H11: "2024年目标值",
    I11: "2024年1–6月完成情况",
    J11: "备注",
    B12: "产出指标",
    C12: "质量指标",
    D12: "1.微创手术占比（%）",
    F12: 12.5,
    G12: 13,
    H12: 14,
    B13: "满意度指标",
    C13: "满意度指标",
    D13: "2.门诊和住院满意度",
    E13: "门诊",
    F13: 88,
    G13: 90,
    H13: 90,
    E14: "住院",
    G14: "5—8",
    A15: signature,
  });
  expect(sheet?.merges?.map(formatRange).filter((range) => /1[1-5]/.test(range))).toEqual([
    "A15:J15",
    "A11:A14",
    "D11:E11",
    "B13:B14",
    "C13:C14",
    "D12:E12",
    "D13:D14",
  ]);
});

test("every cell a merge covers carries the border", () => {
  const sheet = blankSheet(plan, target, period("2024"));
  const bordered = new Set(
    sheet?.cells.filter(({ style }) => style?.border === true).map(formatA1) ?? [],
  );
  const missing = ["B13", "B14", "D12", "E12", "D13", "D14", "A11", "A12", "A13", "A14"].filter(
    (cell) => !bordered.has(cell),
  );
  expect(missing).toEqual([]);
});

test("a plan whose document has another table only gives none", () => {
  const yearly = { ...mortality, level2: "", sources: mortality.sources.slice(1) };
  expect(blankSheet({ ...plan, indicators: [yearly] }, target, period("2024"))).toBeUndefined();
});

test("a plan of running text alone has every indicator in every form, under its own name", () => {
  const said: Indicator = {
    ...mortality,
    number: null,
    unit: "",
    name: "安宁疗护病区（每个县）",
    sources: [{ section: "正文二", name: "安宁疗护病区" }],
  };
  const names = [target, annual].map((layout) =>
    blankSheet({ ...plan, indicators: [said] }, layout, period("2024"))
      ?.cells.map(({ value }) => value)
      .filter((value) => typeof value === "string" && value.startsWith("安宁")),
  );
  expect(names).toEqual([["安宁疗护病区（每个县）"], ["安宁疗护病区（每个县）"]]);
});
