import { update } from "@fortune-sheet/core";
import type { GridCell } from "../GridSheet";
import { isDateFormat } from "../../workbook/shownText";

/** Shown for a formula whose result only Excel can work out. */
const notCalculatedSign = "⟳";

/**
 * The text a cell shows, by its number format.
 *
 * @example drawnText({ value: 0.385, numberFormat: "0.0%", formula: null, look: {} }, false) // "38.5%"
 */
export function drawnText({ value, formula, numberFormat }: GridCell, date1904: boolean): string {
  if (value === null) return formula === null ? "" : notCalculatedSign;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return /^(?:general|@)?$/i.test(numberFormat)
    ? generalText(value)
    : formatted(value, numberFormat, date1904);
}

/** As Excel's General: eleven digits at most. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function formatted(value: number, numberFormat: string, date1904: boolean): string {
  const serial = date1904 && isDateFormat(numberFormat) ? value + 1462 : value;
  try {
    return String(update(numberFormat, serial));
  } catch {
    return generalText(value);
  }
}
