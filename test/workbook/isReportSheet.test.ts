import { reportWords } from "../../src/i18n/reportWords";
import { isReportSheet } from "../../src/workbook/isReportSheet";
import { reportSheetNames } from "../../src/workbook/reportSheetNames";
import { loadLanguage } from "../../src/i18n/loadLanguage";
import { snapshot } from "../support/snapshot";

/** Whether a sheet of this name with this text in its first cell is taken for a report. */
function isReport(name: string, first: string): boolean {
  const [sheet] = snapshot({ name, rows: [[first]] }).sheets;
  return sheet !== undefined && isReportSheet(sheet);
}

test("reports are titled by the names they are known by", async () => {
  await loadLanguage("en");
  expect({ zh: reportWords("zh").title, en: reportWords("en").title }).toEqual(reportSheetNames);
});

test.each([
  ["校验报告", "校验报告", true],
  ["Check report", "Check report", true],
  ["校验报告 (2)", "校验报告", true],
  ["校验报告", "绩效目标表", false],
  ["报告", "校验报告", false],
  ["校验报告 (2", "校验报告", false],
])("a sheet %s that begins with %s", (name, first, expected) => {
  expect(isReport(name, first)).toBe(expected);
});
