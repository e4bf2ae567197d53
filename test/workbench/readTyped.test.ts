import fc from "fast-check";
import { readTyped } from "../../src/workbench/readTyped";

const value = (text: string, numberFormat = "General", date1904 = false): unknown => {
  const typed = readTyped(text, numberFormat, date1904);
  return typed.kind === "value" ? typed.value : typed.kind;
};

describe("readTyped", () => {
  test.each([
    ["", null],
    ["38.5", 38.5],
    [" 38.5 ", 38.5],
    ["-0.5", -0.5],
    ["+7", 7],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["1,234.5", 1234.5],
    ["12,345,678", 12345678],
    ["３８．５", 38.5],
    ["TRUE", true],
    ["false", false],
    ["明显提升", "明显提升"],
    ["≥50", "≥50"],
  ])("reads %j in a cell without a format as %j", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each(["1,23", "1,2345", "1.2.3", "--1", "Infinity", "0x10", "1 2"])(
    "leaves %j the text it is",
    (text) => {
      expect(value(text)).toBe(text);
    },
  );

  test("keeps a code with leading zeros as text, but 0 and 0.5 are numbers", () => {
    expect([value("007"), value("0"), value("0.5"), value("-01")]).toEqual(["007", 0, 0.5, "-01"]);
  });

  test("keeps more than fifteen digits as text, for a number would lose the last ones", () => {
    expect([value("330501199001011234"), value("123456789012345")]).toEqual([
      "330501199001011234",
      123456789012345,
    ]);
  });

  test("takes a leading apostrophe for text and drops it", () => {
    expect([value("'001"), value("'=A1"), value("'")]).toEqual(["001", "=A1", ""]);
  });

  test("names a formula, and only that, as a formula", () => {
    expect([value("=A1"), value("=SUM(A1:A3)"), value("="), value("a=b")]).toEqual([
      "formula",
      "formula",
      "=",
      "a=b",
    ]);
  });

  test.each([
    ["38.5", 0.385],
    ["38.5%", 0.385],
    ["38.5 %", 0.385],
    ["38.5％", 0.385],
    ["100", 1],
    ["0.5", 0.005],
    ["1,250%", 12.5],
    ["约四成", "约四成"],
  ])("reads %j in a percent cell as the value that shows as typed", (text, expected) => {
    expect(value(text, "0.0%")).toBe(expected);
  });

  test("keeps a percentage as text where the cell's format would show it as something else", () => {
    expect([value("38.5%"), value("38.5%", "0.00"), value("38.5%", '0"%"')]).toEqual([
      "38.5%",
      "38.5%",
      "38.5%",
    ]);
  });

  test("in a percent cell, any percentage with up to four decimals is the hundredth part, without binary noise", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (tenThousandths) => {
        const text = (tenThousandths / 10_000).toFixed(4);
        expect(value(text, "0.00%")).toBe(Number(`${text}e-2`));
      }),
    );
  });

  test.each([
    ["2024-06-30", 45473],
    ["2024/6/30", 45473],
    ["2024年6月30日", 45473],
    ["45473", 45473],
    ["2024-02-30", "2024-02-30"],
    ["6月底", "6月底"],
  ])("reads %j in a date cell as %j", (text, expected) => {
    expect(value(text, "yyyy/m/d")).toBe(expected);
  });

  test("counts days from 1904 in a workbook that does", () => {
    expect(value("2024-06-30", "yyyy/m/d", true)).toBe(45473 - 1462);
  });

  test("keeps a date as text in a cell that is not a date", () => {
    expect(value("2024/6/30")).toBe("2024/6/30");
  });

  test("takes everything as it stands in a text cell", () => {
    expect([value("38.5", "@"), value("=A1", "@"), value("", "@")]).toEqual(["38.5", "=A1", null]);
  });

  test("gives back every number as it was written out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 5 }),
        (n, decimals) => {
          const text = (n / 10 ** decimals).toFixed(decimals);
          expect(value(text)).toBe(Number(text));
        },
      ),
    );
  });
});
