import { canonicalFormula, isLive } from "../../../src/workbook/seal/canonicalFormula";

test.each([
  ["sum( A1 , B2 )", "SUM(A1,B2)"],
  ["_xlfn.concat( 'Sheet 1'!A1, 0.50 )", "CONCAT(SHEET 1!A1,0.5)"],
  ["附件3!$A$1*2", "附件3!$A$1*2"],
  ["'附件3'!$A$1*2", "附件3!$A$1*2"],
  ["A1:A3 B1:B3", "A1:A3 B1:B3"],
  ["IF( TRUE( ) , 1E5 , .5 )", "IF(TRUE,100000,0.5)"],
  ['A1&" a  ""b"" "', 'A1&" a  ""b"" "'],
  ["SUM(1:3)+A10+指标1", "SUM(1:3)+A10+指标1"],
  ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
  ["_xlfn._xlws.SORT( _xlfn.SINGLE(A1:A3) )", "SORT(@A1:A3)"],
  ["表1[[#This Row],[实际 完成]]*2", "[@实际 完成]*2"],
  ["表1[@[实际 完成]]*2", "[@实际 完成]*2"],
  ['IF(A1,"SINGLE(x)",TRUE())', 'IF(A1,"SINGLE(x)",TRUE)'],
])("%s and every other way to write it is %s", (formula, expected) => {
  expect(canonicalFormula(formula)).toBe(expected);
  expect(canonicalFormula(expected)).toBe(expected);
});

test("a sheet's name loses its quotes and keeps its own", () => {
  expect(canonicalFormula("'It''s'!A1")).toBe("IT'S!A1");
});

test("what differs in more than its writing stays different", () => {
  const formulas = ["A1", "$A1", "A1 B1", "A1*B1", '"a1"', '"A1"', '"A 1"', "A1+0.5", "A1+0.05"];
  expect(new Set(formulas.map(canonicalFormula)).size).toBe(formulas.length);
});

test("a formula is live where its functions are, not where a text names one", () => {
  expect(["TODAY()", "A1+RAND()", '"NOW()"', "MYTODAY()"].map(isLive)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
