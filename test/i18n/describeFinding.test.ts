import type { Finding } from "../../src/domain/finding";
import { describeFinding } from "../../src/i18n/describeFinding";
import type { Locale } from "../../src/i18n/messages";
import { everyFinding } from "../support/everyFinding";

const locales: readonly Locale[] = ["zh", "en"];
const findings: readonly Finding[] = Object.values(everyFinding);
const cases = locales.flatMap((locale) =>
  findings.map((finding) => [locale, finding.code, finding] as const),
);

/** Names of facts that are said in words of the language. */
const codes = ["role", "what", "status", "nearest", "kind", "otherId", "fault", "why"];

/** The numbers and texts of a finding, as a reader has to meet them in its sentence. */
function factsOf({ code, values }: Finding): readonly string[] {
  if (code === "structure/noActualColumn") return ["2024"];
  if (code === "grade/outOfBand") return [String(values.points)];
  const own: Readonly<Record<string, unknown>> = { ...values };
  return Object.entries(own).flatMap(([name, value]) => {
    if (codes.includes(name)) return [];
    if (typeof value === "number") return [String(value)];
    return [value].flat().filter((fact) => typeof fact === "string");
  });
}

describe("the sentence of a finding", () => {
  test.each(cases)("in %s names every number and name of %s", (locale, _, finding) => {
    const sentence = describeFinding(finding, locale);
    expect(factsOf(finding).filter((fact) => !sentence.includes(fact))).toEqual([]);
  });

  test.each(cases)("in %s says where it is and ends as a sentence: %s", (locale, _, finding) => {
    const sentence = describeFinding(finding, locale);
    expect(sentence).toMatch(locale === "zh" ? /[一-鿿].*。$/ : /^[A-Z0-9].*\.$/);
    expect(sentence.startsWith("G15 ")).toBe(finding.at !== null);
    expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}/);
  });

  test("tells an accountant what the slip is and what to enter", () => {
    expect(describeFinding(everyFinding["value/unitSlip"], "zh")).toBe(
      "G15 填的是 0.18，像是少填了 100 倍。如确是 18%，请改为 18；如 0.18 无误，请核对计量单位（%）。",
    );
    expect(describeFinding(everyFinding["value/unitSlip"], "en")).toBe(
      "G15 holds 0.18, which looks 100 times too small. If 18% is meant, enter 18; if 0.18 is right, check the unit (%).",
    );
  });

  test("says how much a sum is out, in decimal arithmetic", () => {
    const parts = ["0.1", "0.2"];
    const finding: Finding = {
      ...everyFinding["funds/sum"],
      values: { total: 0.4, sum: 0.1 + 0.2, parts },
    };
    expect(describeFinding(finding, "zh")).toBe(
      "G15 的资金总额是 0.4，各项之和（0.1 + 0.2）是 0.3，相差 0.1。请核对总额和各项。",
    );
  });

  test("speaks of the form where there is no cell", () => {
    expect(describeFinding({ ...everyFinding["funds/sum"], at: null }, "zh")).toMatch(
      /^本表的资金/,
    );
    expect(describeFinding(everyFinding["structure/missingIndicators"], "zh")).toBe(
      "目标方案中有 2 项指标在表中找不到：平均住院日、管理费用占比。请补上，或在情况说明中写明不填的原因。",
    );
  });

  test("names the first five of many missing indicators", () => {
    const names = ["一", "二", "三", "四", "五", "六"];
    const finding: Finding = { ...everyFinding["structure/missingIndicators"], values: { names } };
    expect(describeFinding(finding, "zh")).toBe(
      "目标方案中有 6 项指标在表中找不到：一、二、三、四、五等。请补上，或在情况说明中写明不填的原因。",
    );
  });

  test("names the form a workbook comes closest to", () => {
    expect(describeFinding(everyFinding["structure/notRecognised"], "zh")).toBe(
      "没有找到分年度主要目标表或绩效目标表，最接近的是分年度主要目标表，缺少：目标值列、指标名称列。请核对文件，或补上缺少的表头后再检查。",
    );
  });

  test("names a mark's status, not its code", () => {
    expect(describeFinding(everyFinding["assessment/offTrack"], "zh")).toBe(
      "G15 “四级手术比例”完成 17.2%，目标 18%，评价是“偏离”。请核对数值；无误的，请写明原因和改进措施。",
    );
  });

  test("names an ambiguous column by what it would hold", () => {
    expect(describeFinding(everyFinding["structure/ambiguousColumns"], "zh")).toBe(
      "G15 有 2 列都像是“2024 年目标值”：“2024年”、“2024年目标”，没有采用其中任何一列。请改写表头，只留一列。",
    );
  });
});
