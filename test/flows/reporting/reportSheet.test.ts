import { rulesVersion } from "../../../src/flows/sending/rules";
import { findingNumbers } from "../../../src/domain/findingKey";
import { reportSheet } from "../../../src/flows/reporting/reportSheet";
import type { SendingReport } from "../../../src/flows/reporting/SendingReport";
import type { ReportWords } from "../../../src/flows/ReportWords";
import type { Hit, SendingCheck } from "../../../src/flows/sending/SendingCheck";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { reportWords } from "../../../src/i18n/reportWords";
import type { NewSheet } from "../../../src/workbook/Workbook";
import { anExamination } from "../../support/anExamination";
import { anExplanation } from "../../support/anExplanation";
import { aFound } from "../../support/aSubmission";

const at = "2026-11-22T15:30:00.000Z";
const words: ReportWords = { ...reportWords("zh"), moment: (moment) => moment };
const found = aFound(anExamination);
const report: SendingReport = {
  ...{ examination: anExamination, sending: found.sending },
  ...{ profile: null, unit: "德清县卫生健康局", product: "1.2.3", at },
};

/** What stands in the first cell of each stretch, row by row. */
function rowsOf({ cells }: NewSheet): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  for (const { row, value } of cells) {
    rows[row] ??= [];
    if (typeof value === "string" || typeof value === "number") rows[row].push(value);
  }
  return rows;
}

/** The check with its one warning changed. */
function sending(change: Partial<Hit>, given: Partial<SendingCheck> = {}): SendingCheck {
  const [first, ...others] = found.sending.hits;
  if (!first) throw new Error("no hit");
  return { ...found.sending, ...given, hits: [{ ...first, ...change }, ...others] };
}

/** What the line of the warning says. */
function warningOf(change: Partial<Hit>): readonly (string | number)[] | undefined {
  return rowsOf(reportSheet({ ...report, sending: sending(change) }, words)).find(
    (row) => row[1] === "警告",
  );
}

const warning = found.sending.hits[0]?.finding;
if (!warning) throw new Error("no warning");
const numbers = findingNumbers(warning);
const sentence =
  "G15 “三级公立医院出院患者四级手术比例”完成 18.1%，目标 18.5%，评价是“偏离”。请核对数值；无误的，请写明原因和改进措施。";

test("the verdict first, then what it rests on, every finding, every indicator, and lines to sign", () => {
  const rows = rowsOf(reportSheet(report, words));
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ["校验报告"],
    ["结论", "暂不能报送：还有 1 处要说明"],
    ["目标方案", "某县示范项目实施方案（county-2023、方案文件）", "填报单位", "德清县卫生健康局"],
    ["审核规则", `第 ${rulesVersion} 版`, "报告期", "2024年上半年"],
    ["评分办法", "不评分", "用途", "填报完成值"],
    ["校验时间", at, "软件版本", "指标在轨 OnTrack 1.2.3"],
    ["审核意见", "错误 0 · 警告 1（待处理 1） · 提示 2"],
    ["指标评价", "指标数 3 · 偏离 1 · 关注 1 · 正常 1"],
    ["序号", "级别／评价", "位置", "审核意见／评价说明", "状态"],
    ["审核意见 3 条"],
    [1, "警告", "1 月!G15", sentence, "待处理"],
    [2, "提示", expect.stringMatching(/^表中没有2024年度的完成值列/), "不拦发送"],
    [3, "提示", "1 月!G4", expect.stringMatching(/^G4 的 6.571 小数位数多于/), "不拦发送"],
    ["指标评价 3 项（差的在前）"],
    [
      9,
      "▼ 偏离",
      "1 月!G15",
      expect.stringMatching(/^三级公立医院出院患者四级手术比例：2024年上半年完成 18.10%/),
    ],
    [14, "● 关注", expect.stringMatching(/^公立医院门诊和住院次均费用增幅：/)],
    ["正常", "1 月!G16", expect.stringMatching(/^公立医院门诊和住院次均费用增幅（门诊）：/)],
    ["● 关注", "1 月!G17", expect.stringMatching(/^公立医院门诊和住院次均费用增幅（住院）：/)],
    [11, "正常", "1 月!G4", "三级公立医院平均住院日：符合进度（应达 6.575 天）"],
    ["填报人：　　　　　　　　审核人：　　　　　　　　日期：　　　　年　　月　　日"],
    ["本表记录校验当时的情况；内容改动后请重新校验。本表不参与校验，可整张删除。"],
  ]);
});

test("it prints on A4 landscape, one page wide, the headings of its list on each page", () => {
  const { name, page, headingRows } = reportSheet(report, words);
  expect({ name, page, headingRows }).toEqual({
    name: "校验报告",
    page: { landscape: true, fitToWidth: true },
    headingRows: { top: 8, bottom: 8 },
  });
});

test("an explained finding has its words, who gave them and when", () => {
  const explanation = anExplanation({ numbers, text: "设备到货推迟。", by: "张三", at });
  expect(warningOf({ state: "explained", explanation })?.slice(3)).toEqual([
    sentence,
    "已说明",
    expect.stringMatching(/^设备到货推迟。（张三 2026-11-2[23]）$/),
  ]);
});

test.each([
  ["one of an earlier period", anExplanation({ isDraft: true }), "上期说明，未确认，不算"],
  ["one given for other numbers", anExplanation({}), "说明时的数已变，未确认，不算"],
  ["one that no words can answer", anExplanation({ numbers }), "须改正，说明不算"],
])("of an explanation that does not count it says why: %s", (_, explanation, why) => {
  expect(warningOf({ explanation })?.slice(4)).toEqual(["待处理", `${explanation.text}（${why}）`]);
});

test("what follows is told in a line below its cause, with the places that are not its own", () => {
  const place = { sheet: "附件1", cell: "F6" };
  expect(warningOf({ follows: [warning] })?.[3]).toBe(`${sentence}\n由此引起 1 处（同一单元格）`);
  expect(warningOf({ follows: [warning, { ...warning, at: place }] })?.[3]).toBe(
    `${sentence}\n由此引起 2 处：附件1!F6`,
  );
});

test("a check without findings says so, and that it can be sent", () => {
  const clean = { ...found.sending, hits: [], open: 0, sendable: true };
  const rows = rowsOf(reportSheet({ ...report, sending: clean }, words));
  expect([rows[1], rows[6], rows[9]]).toEqual([
    ["结论", "可以报送"],
    ["审核意见", "错误 0 · 警告 0 · 提示 0"],
    ["没有审核意见"],
  ]);
});

test("no row is higher than Excel allows, however much is said", () => {
  const explanation = anExplanation({ numbers, text: "新院区推迟开诊。".repeat(400) });
  const { rowHeights = {} } = reportSheet({ ...report, sending: sending({ explanation }) }, words);
  expect(Math.max(...Object.values(rowHeights))).toBe(409);
});

test("in English", async () => {
  await loadLanguage("en");
  const rows = rowsOf(reportSheet(report, { ...reportWords("en"), moment: (moment) => moment }));
  expect(rows.slice(0, 9)).toEqual([
    ["Check report"],
    ["Verdict", "Not ready to send: 1 to explain"],
    ["Plan", "某县示范项目实施方案 (county-2023, plan file)", "Reported by", "德清县卫生健康局"],
    ["Rules", `version ${rulesVersion}`, "Period", "the first half of 2024"],
    ["Scoring", "not scored", "Use", "reporting results"],
    ["Checked", at, "Software", "OnTrack 1.2.3"],
    ["Findings", "error 0 · warning 1 (open 1) · hint 2"],
    ["Indicators", "Indicators 3 · off track 1 · watch 1 · on track 1"],
    ["No.", "Severity / status", "Cell", "Finding / assessment", "State", "Explanation given"],
  ]);
});
