import { bands } from "../../src/domain/bands";
import { markRules } from "../../src/workbook/markRules";
import { aMeasure, period, targets } from "../support/measures";
import { bookOf } from "./bookOf";
import { ExcelHost } from "./ExcelHost";

const floor = aMeasure({
  id: "ind-19",
  name: "县域内住院量占比",
  unit: "%",
  shape: "floor",
  baseline: 90.76,
  targets: targets({ 2024: 90 }),
});

/** A sheet whose F7 carries the marks of a floor of 90. */
function marked(): ExcelHost {
  const book = bookOf({ sheets: [{ name: "表", cells: { F7: { numberFormat: "0.00" } } }] });
  const rules = markRules({
    cell: { sheet: "表", row: 6, column: 5 },
    id: floor.id,
    bands: bands(floor, period("2024H1"), {}),
    decimals: 2,
    scale: 1,
    numberFormat: "0.00",
    text: null,
    status: "onTrack",
    blank: "missing",
  });
  book.sheet("表").change({
    rules: rules.map(({ range, formula, look }, index) => ({
      id: String(index),
      type: "Custom",
      areas: [range],
      formula,
      comparison: null,
      stopIfTrue: false,
      look: { ...look, numberFormat: look.numberFormat ?? "General" },
    })),
  });
  return new ExcelHost(book);
}

test.each<[number | string | null, string, string]>([
  [91, "91.00", ""],
  [90.2, "● 90.20", "#FFF0C2"],
  [89.994, "▼ 89.99", "#FFD7D9"],
  [89.999, "● 90.00", "#FFF0C2"],
  [130, "？ 130.00", "#E6DAF8"],
  ["暂无", "暂无", "#E6DAF8"],
  ["=1/0", "#DIV/0!", "#E6DAF8"],
  [null, "", "#E4E4E4"],
])("the marks of a floor of 90 show %p as %p on %p", (entered, text, fill) => {
  const host = marked();
  host.person.type("表!F7", entered);
  const shown = host.looksAt("表!F7");
  expect([shown.text, shown.fill]).toEqual([text, fill]);
});

test("the marks follow their cell when rows come above it", () => {
  const host = marked();
  host.person.insertRows("表!1:1");
  host.person.type("表!F8", 89);
  expect([host.looksAt("表!F8").text, host.looksAt("表!F7").fill]).toEqual(["▼ 89.00", ""]);
});
