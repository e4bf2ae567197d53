import { shownText } from "../../../src/workbook/shownText";
import type { CellValue } from "../../../src/workbook/Workbook";
import type { BookCell } from "./BookCell";

/** A value as `range.values` gives it: empty cells are empty texts, errors their text. */
export function plainValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** @returns the word of `range.valueTypes`. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** What the cell shows, its column wide enough. */
export function cellText(value: CellValue, cell: BookCell): string {
  const { formula, style } = cell;
  return shownText({ value, formula, numberFormat: style.numberFormat }, false);
}
