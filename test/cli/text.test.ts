import fc from "fast-check";
import { nearestWord } from "../../src/cli/nearestWord";
import { pad } from "../../src/cli/pad";
import { quoteSheet } from "../../src/cli/quoteReference";
import { wrapText } from "../../src/cli/wrapText";
import { displayWidth } from "../../src/workbook/displayWidth";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["门诊 5%", 7],
    ["（１）", 6],
    ["①", 1],
    ["e\u0301", 1],
    ["𠮷", 2],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  test("breaks between Chinese characters and at spaces, never before closing punctuation", () => {
    expect(wrapText("落后进度 0.15 个百分点，应达 18.25%。", 14)).toEqual([
      "落后进度 0.15",
      "个百分点，应达",
      "18.25%。",
    ]);
  });

  test("leaves a word wider than the line whole", () => {
    expect(wrapText("见 huzhou-2023-appendix 表", 10)).toEqual([
      "见",
      "huzhou-2023-appendix",
      "表",
    ]);
  });

  test("a text that fits is one line", () => {
    expect(wrapText("达到目标", 8)).toEqual(["达到目标"]);
  });

  test("loses nothing but spaces", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("达到目标，。（）ab12 %.")),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (whole, width) => {
        const bare = (each: string): string => each.replace(/\s/g, "");
        expect(bare(wrapText(whole, width).join(""))).toBe(bare(whole));
      }),
    );
  });
});

test("pad fills up by columns, not by characters", () => {
  expect([pad("门诊", 6), pad("5%", 6, "left"), pad("太长了", 2)]).toEqual([
    "门诊  ",
    "    5%",
    "太长了",
  ]);
});

test("a sheet is quoted as Excel does", () => {
  expect(
    ["附件3", "Sheet1", "1 月", "2024", "Q1", "R1C1", "c", "a'b", "表-1", "TRUE"].map(quoteSheet),
  ).toEqual([
    "附件3",
    "Sheet1",
    "'1 月'",
    "'2024'",
    "'Q1'",
    "'R1C1'",
    "'c'",
    "'a''b'",
    "'表-1'",
    "'TRUE'",
  ]);
});

test("the nearest word is at most two letters off", () => {
  const known = ["format", "report", "period", "plan", "lang"];
  expect(
    ["fromat", "repotr", "peroid", "lan", "colour", "x"].map((word) => nearestWord(word, known)),
  ).toEqual(["format", "report", "period", "plan", undefined, undefined]);
});
