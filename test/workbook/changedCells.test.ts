import { changedCells } from "../../src/workbook/changedCells";
import { snapshot } from "../support/snapshot";

const form = { name: "附件3", rows: ["指标 | 2024年", "平均住院日 | 6.55", "满意度 | 90"] };

describe("comparing two workbooks", () => {
  it("names the cells that differ in value, formula, format or damage", () => {
    const other = snapshot({
      ...form,
      rows: [
        "指标 | 2024年",
        ["平均住院日", { value: 6.5 }],
        ["满意度", { value: 90, numberFormat: "0.0" }],
      ],
    });
    expect(changedCells(snapshot(form), other)).toEqual([
      { sheet: "附件3", row: 1, column: 1 },
      { sheet: "附件3", row: 2, column: 1 },
    ]);
  });

  it("finds none in the same form, error values included", () => {
    const withError = { ...form, rows: [...form.rows, ["率", { value: { error: "#DIV/0!" } }]] };
    expect(changedCells(snapshot(withError), snapshot(withError))).toEqual([]);
  });

  it.each([
    ["another sheet", { ...form, name: "附件1" }],
    ["another merge", { ...form, merges: ["A1:B1"] }],
    ["a hidden row", { ...form, hiddenRows: [1] }],
    ["a hidden sheet", { ...form, visibility: "hidden" as const }],
    ["one more row", { ...form, rows: [...form.rows, "收支平衡 | 100"] }],
  ])("does not compare cells where there is %s", (_, other) => {
    expect(changedCells(snapshot(form), snapshot(other))).toBeNull();
  });

  it("does not compare sheets that reach too far", () => {
    const far = snapshot(form);
    const reaching = {
      ...far,
      sheets: far.sheets.map((sheet) => ({
        ...sheet,
        usedRange: { top: 0, left: 0, bottom: 1048575, right: 16383 },
      })),
    };
    expect(changedCells(reaching, reaching)).toBeNull();
  });
});
