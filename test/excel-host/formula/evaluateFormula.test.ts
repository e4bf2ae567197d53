import { parseFormula } from "../../../src/workbench/formula/parseFormula";
import type { CellValue } from "../../../src/workbook/Workbook";
import { evaluateFormula } from "./evaluateFormula";

/** A1 holds 2, A2 the text " x ", A3 nothing, A4 an error. */
const column: readonly CellValue[] = [2, " x ", null, { error: "#N/A" }];

function evaluated(text: string): CellValue {
  const formula = parseFormula(text);
  if (!formula) throw new Error(`unreadable: ${text}`);
  return evaluateFormula(formula, ({ range }) => column.slice(range.top, range.bottom + 1));
}

test.each<[string, CellValue]>([
  ["1+2*3^2", 19],
  ["-2^2", 4],
  ["10%", 0.1],
  ["A1/0", { error: "#DIV/0!" }],
  ['"a"&1', "a1"],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(-2.5,0)", -3],
  ["AND(FALSE,A4>1)", { error: "#N/A" }],
  ["OR(FALSE,A1=2)", true],
  ["NOT(A1=2)", false],
  ["IF(ISERROR(A4),TRUE,1)", true],
  ["IF(FALSE,1)", false],
  ["IFERROR(A4,7)", 7],
  ["ISNUMBER(A1)", true],
  ["ISTEXT(A3)", false],
  ["LEN(A3)", 0],
  ["LEN(TRIM(A2))", 1],
  ['VALUE("1,234.5")', 1234.5],
  ['VALUE("12%")', 0.12],
  ['ISERROR(VALUE("约12"))', true],
  ['EXACT("a","A")', false],
  ['"a"="A"', true],
  ['N("ontrack:1")', 0],
  ["N(A1)", 2],
  ["A3=0", true],
  ['A3=""', true],
  ['"1">2', true],
  ["0.1+0.2=0.3", true],
  ["SUM(A1:A3)", 2],
  ["SUM(A1:A4)", { error: "#N/A" }],
  ["AVERAGE(A3:A3)", { error: "#DIV/0!" }],
  ["VLOOKUP(A1,A1:A2,1)", null],
])("%s is %p", (formula, result) => {
  expect(evaluated(formula)).toEqual(result);
});
