import { product, roundHalfUp } from "../domain/decimal";
import type { Cell } from "./Workbook";

const datePart = /[ymdhse]/i;
/** From here on a double holds no decimals. */
const largest = 1e15;

/** What a number format says, worked out once: cells by the thousand share a few formats. */
interface FormatFacts {
  /** Without colours, conditions and locale marks. */
  readonly positive: string;
  readonly negative: string;
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly decimals: number | null;
}

const known = new Map<string, FormatFacts>();
/** No workbook has more formats than a few hundred; more are of workbooks closed long ago. */
const mostKnown = 1000;

function factsOf(numberFormat: string): FormatFacts {
  const facts = known.get(numberFormat) ?? readFormat(numberFormat);
  if (known.size >= mostKnown) known.clear();
  known.set(numberFormat, facts);
  return facts;
}

function readFormat(numberFormat: string): FormatFacts {
  const sections = numberFormat
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((section) => section.replace(/\[[^\]]*\]/g, ""));
  const [positive = "", negative = positive] = sections;
  const codes = codesOf(positive);
  const isGeneral = numberFormat === "General" || /general/i.test(positive);
  const isDate = !isGeneral && datePart.test(codes.replace(/e[+-]/gi, ""));
  const isFixed = !isGeneral && !isDate && /[0?]/.test(codes) && !/e[+-]/i.test(codes);
  const fraction = /\.([0?#]*)/.exec(codes)?.[1] ?? "";
  return {
    positive,
    negative,
    isDate,
    isPercent: codes.includes("%"),
    decimals: isFixed && !fraction.includes("#") ? fraction.length : null,
  };
}

/** The section with quoted and escaped text and paddings taken out: only its codes. */
function codesOf(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, "");
}

/**
 * Whether a number format shows a date or a time.
 *
 * @example isDateFormat('yyyy"年"m"月"') // true
 */
export function isDateFormat(numberFormat: string): boolean {
  return factsOf(numberFormat).isDate;
}

/** Whether a number format shows a hundred times what is held, with a percent sign. */
export function isPercentFormat(numberFormat: string): boolean {
  return factsOf(numberFormat).isPercent;
}

/**
 * The decimals a number format fixes.
 *
 * @returns null when it fixes none: General, text, a date.
 * @example fixedDecimals("0.00%") // 2
 */
export function fixedDecimals(numberFormat: string): number | null {
  return factsOf(numberFormat).decimals;
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
  if (numberFormat === "General" || !(Math.abs(value) < largest)) return String(value);
  const { positive, negative, isPercent, decimals } = factsOf(numberFormat);
  const section = value < 0 ? negative : positive;
  if (/general/i.test(section)) return literal(section.replace(/general/i, String(value)));
  const digits = /[0#?][0#?,.]*/.exec(section);
  if (!digits) return String(value);
  const scaled = isPercent ? product(value, 100) : value;
  const signed = section === positive ? scaled : Math.abs(scaled);
  const number = decimals === null ? String(signed) : fixed(signed, decimals);
  const after = section.slice(digits.index + digits[0].length);
  return `${literal(section.slice(0, digits.index))}${number}${literal(after)}`;
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\*./g, "$1$2");
}

/** As many decimals as the format has; a double has no more than 20 that mean anything. */
function fixed(value: number, decimals: number): string {
  const kept = Math.min(decimals, 20);
  return roundHalfUp(value, kept).toFixed(kept);
}

function shownDate(serial: number, numberFormat: string, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const codes = codesOf(factsOf(numberFormat).positive).toLowerCase();
  const year = `${date.getUTCFullYear()}年`;
  const month = codes.includes("m") ? `${date.getUTCMonth() + 1}月` : "";
  const day = codes.includes("d") ? `${date.getUTCDate()}日` : "";
  return /[ye]/.test(codes) ? `${year}${month}${day}` : `${month}${day}`;
}
