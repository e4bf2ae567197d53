import { refusalMessage } from "../../src/workbench/refusalMessage";

const at = (row: number): { sheet: string; row: number; column: number } => ({
  sheet: "表",
  row,
  column: 5,
});

describe("refusalMessage", () => {
  test("names the first cell of each reason and counts the others", () => {
    const refused = [
      { cell: at(6), reason: "formulaCell" },
      { cell: at(7), reason: "formulaCell" },
      { cell: at(8), reason: "insideMerge" },
    ] as const;
    expect([refusalMessage(refused, "zh"), refusalMessage(refused, "en")]).toEqual([
      "F7 是公式，没有改。请修改公式引用的单元格。另有 1 个单元格因同样的原因没有改。F9 被合并单元格遮住，没有改。请填写合并区域左上角的单元格。",
      "F7 is a formula and was not changed. Change the cells it refers to instead. One more cell was left for the same reason. F9 is covered by merged cells and was not changed. Use the merge's top left cell.",
    ]);
  });
});
