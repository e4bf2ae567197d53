import { barText } from "../../src/workbench/fortune/barText";
import type { GridCell } from "../../src/workbench/GridSheet";

const cell = (of: Partial<GridCell>): GridCell => ({
  ...{ value: null, formula: null, numberFormat: "General", look: {} },
  ...of,
});

test.each([
  ["a number whole, whatever its format shows", { value: 99.523, numberFormat: "0.0" }, "99.523"],
  ["a percentage as it is shown", { value: 0.995, numberFormat: "0.0%" }, "99.5%"],
  ["a date as it is shown", { value: 45657, numberFormat: "yyyy-mm-dd" }, "2024-12-31"],
  ["a formula instead of its result", { value: 3, formula: "SUM(A1:A2)" }, "=SUM(A1:A2)"],
  ["nothing for a blank", {}, ""],
])("the bar shows %s", (_, of, shown) => {
  expect(barText(cell(of), false)).toBe(shown);
});
