import { isDoubtful } from "../../../src/documents/isDoubtful";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { sheetOf } from "../../support/sheetOf";
import type { SheetSketch } from "../../support/snapshot";
import { factsOf, imported } from "./importedFacts";
import { asCopied, asDocx, asFlattened, asHtml } from "./render";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const formats: readonly (readonly [string, (sheet: SheetSketch) => Uint8Array])[] = [
  ["a.xlsx", (sheet) => newXlsx([sheetOf(sheet)])],
  ["a.docx", (sheet) => asDocx([sheet])],
  ["a.html", (sheet) => utf8(asHtml([sheet]))],
  ["a.tsv", (sheet) => utf8(asCopied([sheet]))],
  ["a.txt", (sheet) => utf8(asFlattened([sheet], 9))],
];

const levels = ["一级指标", "二级指标", "三级指标"];
const sheet = (title: string, ...rows: readonly (readonly string[])[]): SheetSketch => ({
  name: "目标表",
  rows: [[title], ...rows],
});
const dated = [...levels, "2022年", "2023年目标值", "2024年目标值", "2025年目标值"];

describe.each(formats)("%s", (fileName, write) => {
  test("成本 as a first level of its own, with 项目完成 and 项目效果", async () => {
    const file = write(
      sheet(
        "绩效目标表",
        dated,
        ["成本指标", "经济成本指标", "门诊次均费用(元)", "310.5", "≤308", "≤306", "≤305"],
        ["^", "社会成本指标", "有效投诉数(件)", "20", "≤18", "≤15", "≤12"],
        ["项目完成", "数量指标", "重点专科数(个)", "10", "≥12", "≥14", "≥16"],
        ["项目效果", "社会效益指标", "县域就诊率(%)", "88.2", "≥89", "≥89.5", "≥90"],
      ),
    );
    expect(factsOf(await imported(file, fileName))).toEqual([
      "2022 2023 2024 2025",
      "门诊次均费用 | 成本指标 | 经济成本指标 | 元 | <= | improve | 1 | 310.5 → 2023:308 2024:306 2025:305",
      "有效投诉数 | 成本指标 | 社会成本指标 | 件 | <= | improve | 0 | 20 → 2023:18 2024:15 2025:12",
      "重点专科数 | 项目完成 | 数量指标 | 个 | >= | improve | 0 | 10 → 2023:12 2024:14 2025:16",
      "县域就诊率 | 项目效果 | 社会效益指标 | % | >= | improve | 1 | 88.2 → 2023:89 2024:89.5 2025:90",
    ]);
  });

  test("成本 within 产出", async () => {
    const file = write(
      sheet(
        "绩效目标表",
        dated,
        ["产出指标", "数量指标", "重点专科数(个)", "10", "≥12", "≥14", "≥16"],
        ["^", "成本指标", "每床建设成本(万元)", "60", "≤58", "≤56", "≤55"],
      ),
    );
    const made = await imported(file, fileName);
    expect(factsOf(made)).toEqual([
      "2022 2023 2024 2025",
      "重点专科数 | 产出指标 | 数量指标 | 个 | >= | improve | 0 | 10 → 2023:12 2024:14 2025:16",
      "每床建设成本 | 产出指标 | 成本指标 | 万元 | <= | improve | 0 | 60 → 2023:58 2024:56 2025:55",
    ]);
    expect(
      made.findings.flatMap((one) => (one.code === "plan/missingKind" ? [one.values.kind] : [])),
    ).toEqual(["quality", "benefit", "satisfaction"]);
  });

  test("目标值 without any year is taken to be of the year of import, and every row says that it is a guess", async () => {
    const file = write(
      sheet(
        "绩效目标表",
        [...levels, "基准值", "目标值", "备注"],
        ["产出指标", "数量指标", "重点专科数(个)", "10", "≥12", "按季统计"],
        ["^", "成本指标", "每床建设成本(万元)", "60", "≤58", "含设备"],
      ),
    );
    const made = await imported(file, fileName);
    expect(factsOf(made)).toEqual([
      "2022 2023",
      "重点专科数 | 产出指标 | 数量指标 | 个 | >= | improve | 0 | 10 → 2023:12",
      "每床建设成本 | 产出指标 | 成本指标 | 万元 | <= | improve | 0 | 60 → 2023:58",
    ]);
    expect(made.drafts.map((draft) => [draft.doubts, isDoubtful(draft)])).toEqual([
      [["inheritedYear"], true],
      [["inheritedYear"], true],
    ]);
  });
});
