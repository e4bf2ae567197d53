import { formulasOf, recalculate } from "../../src/workbench/recalculate";
import { formatA1, parseA1 } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/Workbook";
import { snapshot, type CellSketch } from "../support/snapshot";

const error = (name: string): CellSketch => ({ value: { error: name } });

/** The value of one formula in A6, over A1 = 1, A2 = 2, A3 blank, A4 = 文字, A5 = TRUE. */
function result(formula: string, ...more: readonly CellSketch[]): CellValue | undefined {
  const book = snapshot({
    name: "表",
    rows: [[1, ...more], [2], [null], ["文字"], [true], [{ value: 99, formula }]],
  });
  const changed = [1, 2, 3, 4, 5].map((row) => ({ sheet: "表", row: row - 1, column: 0 }));
  return recalculate(book, formulasOf(book), changed)[0]?.value;
}

describe("recalculate", () => {
  test.each<[string, CellValue]>([
    ["A1+A2*3", 7],
    ["(A1+A2)*3", 9],
    ["-A2^2", 4],
    ["2^3^2+0*A1", 64],
    ["A1%", 0.01],
    ["A1-A3", 1],
    ["A1/A3", { error: "#DIV/0!" }],
    ["A1+A4", { error: "#VALUE!" }],
    ['A2&"年"&A3', "2年"],
    ['"a""b"&A3', 'a"b'],
    ["A3", 0],
    ["$A$1+A$2", 3],
    ["表!A1+'表'!A2", 3],
    ["A1<>A2", true],
    ['A3=""', true],
    ["A3=0", true],
    ['A4="文字"', true],
    ["0.1+0.2+0*A1=0.3", true],
    ["A2>A4", false],
    ["SUM(A1:A5)", 3],
    ["SUM(1:2)", 3],
    ["SUM(A1,A2,10)", 13],
    ["AVERAGE(A1:A5)", 1.5],
    ["AVERAGE(A3:A4)", { error: "#DIV/0!" }],
    ["MAX(A1:A5)", 2],
    ["MIN(A3:A4)", 0],
    ["COUNT(A1:A5)", 2],
    ["COUNTA(A1:A5)", 4],
    ["COUNTBLANK(A1:A5)", 1],
    ["ROUND(A1/3,2)", 0.33],
    ["ROUND(1.005+0*A1,2)", 1.01],
    ["ROUND(-2.5*A1,0)", -3],
    ["ROUND(1250*A1,-2)", 1300],
    ["ROUNDUP(A1/3,1)", 0.4],
    ["ROUNDDOWN(A2/3,1)", 0.6],
    ["INT(-1.5*A1)", -2],
    ["SUMPRODUCT(A1:A2,A1:A2)", 5],
    ['IF(A1>=2,"达标","未达标")', "未达标"],
    ["IF(A1<2,A3,1)", 0],
    ["IF(A1>2,5)", false],
    ['IFERROR(A1/A3,"-")', "-"],
    ['IF(AND(A1>0,ISNUMBER(A2),NOT(ISBLANK(A1))),"可","否")', "可"],
    ["OR(A1>1,A2>1)", true],
    ["ISTEXT(A4)", true],
    ["N(A4)+N(A2)+N(A3)+N(TRUE)", 3],
    ["ISERROR(A1/A3)", true],
  ])("calculates =%s as a spreadsheet does", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });

  test.each([
    "VLOOKUP(A1,A1:A2,1)",
    "SUM(A1:A2)+未定义名称",
    "SUM({1,2})+A1",
    'INDIRECT("A1")',
    "OFFSET(A1,1,0)",
    "[1]Sheet1!A1",
    "别的表!A1+A2",
    'A4>"a"',
    "IF(A1,",
  ])("leaves =%s to Excel", (formula) => {
    expect(result(formula)).toBeNull();
  });

  test("carries the error of a cell it refers to", () => {
    expect(result("A1+B1", error("#N/A"))).toEqual({ error: "#N/A" });
    expect(result("SUM(A1:B2)", error("#REF!"))).toEqual({ error: "#REF!" });
  });

  test("follows formulas through formulas, in whatever order they stand, and touches no other", () => {
    const book = snapshot({
      name: "表",
      rows: [
        [
          { value: 0, formula: "B1*2" },
          { value: 0, formula: "C1+1" },
          10,
          { value: 7, formula: "E1" },
          7,
        ],
      ],
    });
    const found = recalculate(book, formulasOf(book), [
      { sheet: "表", ...(parseA1("C1") ?? { row: 0, column: 0 }) },
    ]);
    expect(Object.fromEntries(found.map(({ cell, value }) => [formatA1(cell), value]))).toEqual({
      A1: 22,
      B1: 11,
    });
  });

  test("does not calculate a circle, nor what depends on it", () => {
    const book = snapshot({
      name: "表",
      rows: [
        [
          { value: 1, formula: "B1+D1" },
          { value: 1, formula: "A1" },
          { value: 1, formula: "A1+1" },
          5,
        ],
      ],
    });
    const found = recalculate(book, formulasOf(book), [{ sheet: "表", row: 0, column: 3 }]);
    expect(found.map(({ cell, value }) => [formatA1(cell), value])).toEqual([
      ["A1", null],
      ["B1", null],
      ["C1", null],
    ]);
  });

  test("adds up a whole column as far as the sheet goes", () => {
    const book = snapshot({ name: "表", rows: [[1, { value: 0, formula: "SUM(A:A)" }], [2], [4]] });
    const found = recalculate(book, formulasOf(book), [{ sheet: "表", row: 2, column: 0 }]);
    expect(found.map(({ value }) => value)).toEqual([7]);
  });

  test("follows references into other sheets", () => {
    const book = snapshot(
      { name: "汇总", rows: [[{ value: 0, formula: "SUM('附件 3'!A1:A2)" }]] },
      { name: "附件 3", rows: [[3], [4]] },
    );
    const found = recalculate(book, formulasOf(book), [{ sheet: "附件 3", row: 1, column: 0 }]);
    expect(found).toEqual([{ cell: { sheet: "汇总", row: 0, column: 0 }, value: 7 }]);
  });
});
