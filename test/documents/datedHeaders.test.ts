import { datedHeaders } from "../../src/documents/datedHeaders";

const dated = (texts: readonly string[], year = 2026): readonly string[] =>
  datedHeaders(texts, year).map(({ text }) => text);

describe("datedHeaders", () => {
  test.each([
    ["实施期：2024—2026年", ["第一年", "第二年", "第三年"]],
    ["（2024-2026年）", ["首年目标值", "次年目标值", "末年目标值"]],
    ["建设周期：三年（2024年1月—2026年12月）", ["第1年", "第2年", "第3年"]],
    ["自2024年1月起实施", ["第一年度", "第二年度", "第三年度"]],
    ["高质量发展三年行动方案（2024年～2026年）", ["第一年(%)", "第二年(%)", "第三年(%)"]],
  ])("counts on from the first year of %s", (term, headers) => {
    expect(dated([term, "指标", ...headers])).toEqual(
      headers.map((header, index) => `${header}(${2024 + index}年)`),
    );
  });

  test("lists a certain repair with the term it follows from", () => {
    expect(datedHeaders(["2025—2026年", "第一年", "第二年"], 2030)).toEqual(
      ["第一年", "第二年"].map((found, index) => {
        const proposed = `${found}(${2025 + index}年)`;
        const evidence = [{ kind: "term", years: "2025-2026年" }];
        const repair = { found, proposed, candidates: [proposed], isCertain: true, evidence };
        return { index: index + 1, text: proposed, repair };
      }),
    );
  });

  test("takes the nearest term of as many years, above rather than below", () => {
    const texts = [
      "“十三五”（2016—2020年）",
      "2024—2026年",
      "第一年",
      "第二年",
      "第三年",
      "2027—2029年",
    ];
    expect(dated(texts)).toEqual(["第一年(2024年)", "第二年(2025年)", "第三年(2026年)"]);
  });

  test("does not believe a term of another length: counts from the form's year, which stays open", () => {
    expect(datedHeaders(["2016—2020年", "（2024年度）", "第一年", "第二年"], 2026)).toEqual([
      { index: 2, text: "第一年(2024年?)", repair: null },
      { index: 3, text: "第二年(2025年?)", repair: null },
    ]);
  });

  test("assumes the given year where nothing names one", () => {
    expect(dated(["绩效目标表", "第一年", "第二年"])).toEqual([
      "第一年(2026年?)",
      "第二年(2027年?)",
    ]);
  });

  test("dates a header that is printed again on the next page", () => {
    const page = ["第一年", "第二年", "12", "13"];
    expect(dated(["2024—2025年", ...page, ...page])).toEqual([
      ...["第一年(2024年)", "第二年(2025年)"],
      ...["第一年(2024年)", "第二年(2025年)"],
    ]);
  });

  test.each([
    [["第一年开展试点，第二年推开"]],
    [["第一年", "第三年"]],
    [["第二年", "第三年"]],
    [["第一年"]],
    [["2024年", "2025年"]],
  ])("leaves %j", (texts) => {
    expect(datedHeaders(["2024—2026年", ...texts], 2026)).toEqual([]);
  });
});
