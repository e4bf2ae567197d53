import Big from "big.js";

import type { Cell } from "./Workbook";

const datePart = /[ymdhse]/i;

/** The format's section for a value, without colours, conditions and locale marks. */
function formatSection(numberFormat: string, value: number): string {
  const sections = numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const chosen = value < 0 && sections.length > 1 ? sections[1] : sections[0];
  return (chosen ?? "").replace(/\[[^\]]*\]/g, "");
}

/** The section with quoted and escaped text and paddings taken out: only its codes. */
function formatCodes(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, "");
}

/**
 * Whether a number format shows a date or a time.
 *
 * @example isDateFormat('yyyy"年"m"月"') // true
 */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General") return false;
  const section = formatSection(numberFormat, 1);
  return !/general/i.test(section) && datePart.test(formatCodes(section).replace(/e[+-]/gi, ""));
}

/** Whether a number format shows a hundred times what is held, with a percent sign. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes("%") && formatCodes(formatSection(numberFormat, 1)).includes("%");
}

/**
 * The decimals a number format fixes.
 *
 * @returns null when it fixes none: General, text, a date.
 * @example fixedDecimals("0.00%") // 2
 */
export function fixedDecimals(numberFormat: string): number | null {
  if (numberFormat === "General") return null;
  const codes = formatCodes(formatSection(numberFormat, 1));
  if (isDateFormat(numberFormat) || !/[0?]/.test(codes) || /e[+-]/i.test(codes)) return null;
  const fraction = /\.([0?#]*)/.exec(codes)?.[1] ?? "";
  return fraction.includes("#") ? null : fraction.length;
}

/**
 * The text a cell shows, as far as headers and names need it: dates by their format, numbers with fixed decimals, percentages
 * and literal text (2024 in the format `0"年"` shows 2024年). Empty for an empty cell.
 */
export function shownText(cell: Cell | undefined, date1904: boolean): string {
  const value = cell?.value;
  if (cell === undefined || value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return isDateFormat(cell.numberFormat)
    ? shownDate(value, cell.numberFormat, date1904)
    : shownNumber(value, cell.numberFormat);
}

function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === "General") return String(value);
  const section = formatSection(numberFormat, value);
  const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_.|\*./g, "$1$2");
  if (/general/i.test(section)) return literal(section.replace(/general/i, String(value)));
  const digits = /[0#?][0#?,.]*/.exec(section);
  if (!digits) return String(value);
  const decimals = fixedDecimals(numberFormat);
  const scaled = isPercentFormat(numberFormat) ? new Big(value).times(100) : new Big(value);
  const signed = section === formatSection(numberFormat, 1) ? scaled : scaled.abs();
  const number = decimals === null ? String(Number(signed)) : signed.toFixed(decimals);
  const after = section.slice(digits.index + digits[0].length);
  return `${literal(section.slice(0, digits.index))}${number}${literal(after)}`;
}

function shownDate(serial: number, numberFormat: string, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const codes = formatCodes(formatSection(numberFormat, 1)).toLowerCase();
  const year = `${date.getUTCFullYear()}年`;
  const month = codes.includes("m") ? `${date.getUTCMonth() + 1}月` : "";
  const day = codes.includes("d") ? `${date.getUTCDate()}日` : "";
  return /[ye]/.test(codes) ? `${year}${month}${day}` : `${month}${day}`;
}
