import {
  fixedDecimals,
  isDateFormat,
  isPercentFormat,
  shownText,
} from "../../src/workbook/shownText";
import type { Cell, CellValue } from "../../src/workbook/Workbook";

const cell = (value: CellValue, numberFormat = "General"): Cell => ({
  value,
  formula: null,
  numberFormat,
});

test.each([
  [0.385, "0.0%", "38.5%"],
  [1.1, "0.00", "1.10"],
  [2024, '0"年"', "2024年"],
  [2024, "General\\年", "2024年"],
  [-3.14159, "0.00;[Red]-0.00", "-3.14"],
  [0.57, "0%", "57%"],
  [45292, 'yyyy"年"', "2024年"],
  [45474, "yyyy/m/d", "2024年7月1日"],
  [45474, 'm"月"', "7月"],
  [1234.5, "#,##0.00", "1234.50"],
])("%d in %s shows %s", (value, format, text) => {
  expect(shownText(cell(value, format), false)).toBe(text);
});

test("text, booleans and error values show as they are, nothing as nothing", () => {
  expect(
    [cell("甲"), cell(true), cell({ error: "#N/A" }), cell(null), undefined].map((each) =>
      shownText(each, false),
    ),
  ).toEqual(["甲", "TRUE", "#N/A", "", ""]);
});

test("a workbook of the 1904 system counts its days from there", () => {
  expect(shownText(cell(45474 - 1462, "yyyy/m/d"), true)).toBe("2024年7月1日");
});

test("formats are told by their codes, not by what they quote", () => {
  expect([
    isDateFormat('0.0"days"'),
    isDateFormat("[$-804]yyyy-mm"),
    isDateFormat("General"),
    isPercentFormat('0.0"%"'),
    isPercentFormat("0%"),
    fixedDecimals("0.00%"),
    fixedDecimals("0.0#"),
    fixedDecimals("General"),
    fixedDecimals("#,##0"),
  ]).toEqual([false, true, false, false, true, 2, null, null, 0]);
});
