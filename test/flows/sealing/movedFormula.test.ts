import { LineMap, sameLines } from "../../../src/flows/sealing/LineMap";
import { movedFormula, type Moves } from "../../../src/flows/sealing/movedFormula";

/** A row inserted above the third; of 附件3 the second row deleted, and it was renamed. */
const own: Moves = { rows: new LineMap([0, 1, 3, 4, 5]), columns: sameLines };
const other: Moves = { rows: new LineMap([0, null, 1, 2]), columns: sameLines, name: "附件三" };
const movesOf = (sheet: string | undefined): Moves | undefined =>
  sheet === undefined ? own : sheet === "附件3" ? other : undefined;

test.each([
  ["A1+A2", "A1+A2"],
  ["A3*$B$4", "A4*$B$5"],
  ["SUM(A1:A3)", "SUM(A1:A4)"],
  ["SUM(A9:A9,3:3)", "SUM(A10:A10,4:4)"],
  ["SUM(B:C)", "SUM(B:C)"],
  ["附件3!A1+附件3!A2+附件3!A3", "附件三!A1+附件三!#REF!+附件三!A2"],
  ["SUM(附件3!A1:A2)", "SUM(附件三!A1:A1)"],
  ["别的表!A3", "别的表!A3"],
  ['IF(A3="A3",LOG10(5),指标1)', 'IF(A4="A3",LOG10(5),指标1)'],
])("%s reads %s", (formula, expected) => {
  expect(movedFormula(formula, movesOf)).toBe(expected);
});

test("columns move references by their letters", () => {
  const moves: Moves = { rows: sameLines, columns: new LineMap([0, 2, null, 3]) };
  expect(movedFormula("A1+B1+C1+$D$1+SUM(A:C)", () => moves)).toBe("A1+C1+#REF!+$D$1+SUM(A:C)");
});
