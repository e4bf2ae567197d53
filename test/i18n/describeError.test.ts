import { describeError } from "../../src/i18n/describeError";
import { messages, type Locale } from "../../src/i18n/messages";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/WorkbookError";

const values = { part: "xl/styles.xml", limit: 1000, sheet: "附件3", cell: "G15" };
const codes = Object.keys(messages("zh").errors) as WorkbookErrorCode[];
const cases = (["zh", "en"] as const).flatMap((locale) =>
  codes.map((code) => [locale, code] as const),
);

describe("the sentence of an error", () => {
  test.each(cases)("in %s says what happened and what to do: %s", (locale: Locale, code) => {
    const sentence = describeError(new WorkbookError(code, values), locale);
    const sentences = locale === "zh" ? /^[^。]+。[^。].*。$/ : /^[^.]+.*\. ?.*\.$/;
    expect(sentence).toMatch(sentences);
    expect(sentence).not.toMatch(/undefined|\?$/);
  });

  test("names the damaged part", () => {
    expect(describeError(new WorkbookError("xlsx/damagedPart", values), "zh")).toBe(
      "文件内部的 xl/styles.xml 已损坏。请在 Excel 或 WPS 中打开并修复，另存后再检查。",
    );
  });

  test("names the limit that was passed", () => {
    expect(describeError(new WorkbookError("xlsx/tooManyCells", values), "en")).toBe(
      "The workbook has more than the limit of 1000 cells and was not opened. Remove empty rows, empty columns and unneeded sheets, and try again.",
    );
  });

  test("writes ? for a name the error does not carry, instead of failing", () => {
    expect(describeError(new WorkbookError("workbook/noSuchSheet"), "zh")).toBe(
      "工作表“?”已不存在。请重新检查一次。",
    );
  });
});
