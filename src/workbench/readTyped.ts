import { isDateFormat, isPercentFormat } from "../workbook/shownText";

/** What a typed text becomes in a cell. */
export type Typed =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  /** A formula: the workbench keeps the formulas of a file but writes none of its own. */
  | { readonly kind: "formula" };

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const isoLike = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

/**
 * Reads what a person typed the way a spreadsheet does, except that a cell's number format is never changed for it:
 * what cannot be shown in the cell's own format as it was typed stays text.
 *
 * In a cell with a percent format `38.5` and `38.5%` are both 0.385; anywhere else `38.5%` stays the text it is.
 * A leading apostrophe makes text of anything; so do a leading zero (`007`) and more than 15 digits, which a number would lose.
 *
 * @param text as typed; the empty text empties the cell.
 * @param numberFormat the cell's format code, e.g. `0.00%`.
 * @param date1904 whether the workbook counts its days from 1904.
 * @example readTyped("1,234.5", "General") // { kind: "value", value: 1234.5 }
 * @example readTyped("38.5", "0.0%") // { kind: "value", value: 0.385 }
 * @example readTyped("'001", "General") // { kind: "value", value: "001" }
 */
export function readTyped(text: string, numberFormat: string, date1904 = false): Typed {
  const value = valueOf(text, numberFormat, date1904 ? 1462 : 0);
  return value === undefined ? { kind: "formula" } : { kind: "value", value };
}

function valueOf(
  text: string,
  numberFormat: string,
  dayShift: number,
): number | string | boolean | null | undefined {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (numberFormat === "@") return text;
  if (/^=./s.test(text)) return undefined;
  const trimmed = text.normalize("NFKC").trim();
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  if (isDateFormat(numberFormat)) {
    return serialOf(trimmed, dayShift) ?? numberOf(trimmed) ?? text;
  }
  if (isPercentFormat(numberFormat)) return numberOf(trimmed.replace(/\s*%$/, ""), -2) ?? text;
  return numberOf(trimmed) ?? text;
}

function numberOf(text: string, exponent = 0): number | undefined {
  const bare = grouped.test(text) ? text.replaceAll(",", "") : text;
  if (!plainNumber.test(bare) || /^[+-]?0\d/.test(bare)) return undefined;
  const [mantissa = "", own = "0"] = bare.split(/e/i);
  if (mantissa.replace(/[^\d]/g, "").replace(/^0+/, "").length > 15) return undefined;
  const value = Number(`${mantissa}e${Number(own) + exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

function serialOf(text: string, dayShift: number): number | undefined {
  const match = isoLike.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1901)
    return undefined;
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  return time / 86_400_000 + 25_569 - dayShift;
}
