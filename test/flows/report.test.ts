import { report } from "../../src/flows/report";
import { summarise } from "../../src/flows/summarise";
import { worstFirst } from "../../src/flows/worstFirst";
import { reportWords } from "../../src/i18n/reportWords";
import type { NewSheet } from "../../src/workbook/Workbook";
import { anExamination } from "../support/anExamination";
import { aFound } from "../support/aSubmission";

const words = reportWords("zh");
const made = { unit: "德清县", product: "1.2.3", at: "2026-11-22T15:30:00.000Z" };
const files = [
  { path: "德清.xlsx", found: aFound(anExamination), failure: null },
  { path: "长兴.xlsx", found: null, failure: "文件是空的。" },
];

/** The rows under a sheet's headings. */
function rowsOf(sheet: NewSheet | undefined): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) {
    if (row > 2) (rows[row - 3] ??= [])[column] = value ?? null;
  }
  return rows;
}

const [summary, indicators, findings] = report(files, made, words);

test("three sheets, landscape, one page wide, with their headings repeated", () => {
  expect(
    [summary, indicators, findings].map((sheet) => [sheet?.name, sheet?.page, sheet?.headingRows]),
  ).toEqual(
    ["汇总", "指标评价", "审核意见"].map((name) => [
      name,
      { landscape: true, fitToWidth: true },
      { top: 0, bottom: 2 },
    ]),
  );
});

test("汇总 has a row for every file, also for one that cannot be read", () => {
  expect(rowsOf(summary)).toEqual([
    [
      "德清.xlsx",
      "某县示范项目实施方案",
      "2024年上半年",
      3,
      1,
      1,
      1,
      0,
      0,
      1,
      2,
      1,
      0,
      "暂不能报送：还有 1 处要说明",
    ],
    ["长兴.xlsx", ...Array.from({ length: 12 }, () => null), "无法读取：文件是空的。"],
  ]);
});

test("指标评价 lists the worst first, components beneath their whole, a fine one in few words", () => {
  expect(rowsOf(indicators).map((row) => row.slice(1, 9))).toEqual([
    [9, "三级公立医院出院患者四级手术比例", "%", 17.56, 18.5, 18.1, -0.15, "▼ 偏离"],
    [14, "公立医院门诊和住院次均费用增幅", "%", null, null, null, null, "● 关注"],
    [14, "公立医院门诊和住院次均费用增幅（门诊）", "%", 1.34, 5, 1.2, 3.8, "正常"],
    [14, "公立医院门诊和住院次均费用增幅（住院）", "%", 1.81, 5, 4.2, 0.8, "● 关注"],
    [11, "三级公立医院平均住院日", "天", 6.73, 6.55, 6.57, 0.005, "正常"],
  ]);
  expect(rowsOf(indicators).at(-1)?.slice(9)).toEqual(["符合进度（应达 6.575 天）", "1 月!G4"]);
});

test("审核意见 lists errors first and says which file cannot be read", () => {
  expect(rowsOf(findings).map((row) => row.slice(0, 3))).toEqual([
    ["德清.xlsx", "警告", "1 月!G15"],
    ["德清.xlsx", "提示", null],
    ["德清.xlsx", "提示", "1 月!G4"],
    ["长兴.xlsx", "错误", null],
  ]);
});

test("a report without findings says so", () => {
  const clean = { ...anExamination, findings: [] };
  const sheets = report([{ path: "a.xlsx", found: aFound(clean), failure: null }], made, words);
  expect(rowsOf(sheets[2])).toEqual([["没有审核意见", ...Array.from({ length: 5 }, () => null)]]);
});

test("worstFirst keeps components with their whole and equals in the order of the table", () => {
  const order = worstFirst(anExamination.entries).map(({ whole, parts }) => [
    whole.indicator.id,
    parts.map(({ component }) => component),
  ]);
  expect(order).toEqual([
    ["ind-09", []],
    ["ind-14", ["门诊", "住院"]],
    ["ind-11", []],
  ]);
});

test("summarise counts wholes by status and findings by severity", () => {
  const {
    indicators: count,
    byStatus,
    bySeverity,
    sendable,
  } = summarise(anExamination, aFound(anExamination).sending);
  expect({ count, bySeverity, sendable }).toEqual({
    count: 3,
    bySeverity: { error: 0, warning: 1, hint: 2 },
    sendable: false,
  });
  expect(Object.values(byStatus).reduce((sum, each) => sum + each)).toBe(3);
});
