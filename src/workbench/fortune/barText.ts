import { isDateFormat } from "../../workbook/shownText";
import type { GridCell } from "../GridSheet";
import { drawnText } from "./drawnText";

/**
 * What the bar above the grid says of a cell, the same text that editing begins with: its formula, the whole number where a format shows
 * only part of it, percentages and dates as they are shown.
 *
 * @example barText({ value: 93, numberFormat: "0.00", formula: null, look: {} }, false) // "93"
 */
export function barText(cell: GridCell, date1904: boolean): string {
  const { value, formula, numberFormat } = cell;
  if (formula !== null) return `=${formula}`;
  const isWhole =
    typeof value === "number" && !isDateFormat(numberFormat) && !numberFormat.includes("%");
  return isWhole ? String(value) : drawnText(cell, date1904);
}
