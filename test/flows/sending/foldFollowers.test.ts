import { finding, type Finding } from "../../../src/domain/finding";
import { foldFollowers } from "../../../src/flows/sending/foldFollowers";

const codes = (findings: readonly Finding[]): unknown[] =>
  foldFollowers(findings).map(({ finding: { code }, follows }) => [
    code,
    follows.map((each) => each.code),
  ]);

const noResults = finding("structure/noActualColumn", { sheet: "表", cell: "A2" }, null, {
  period: { year: 2024, through: 12, grain: "year" },
});

test("that results are missing follows from two columns that claim them in the same sheet, not in another", () => {
  const claimed = (sheet: string): Finding =>
    finding("structure/ambiguousColumns", { sheet, cell: "A2" }, null, {
      role: "actual:2024",
      headers: ["完成值", "完成情况"],
    });
  expect(codes([noResults, claimed("表")])).toEqual([
    ["structure/ambiguousColumns", ["structure/noActualColumn"]],
  ]);
  expect(codes([noResults, claimed("另表")])).toEqual([
    ["structure/noActualColumn", []],
    ["structure/ambiguousColumns", []],
  ]);
});
