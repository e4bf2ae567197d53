import { readChineseNumeral } from "../readChineseNumeral";
import type { CalendarPoint } from "./CalendarPoint";

/** A time named in a text: a point, or a span that begins with `from`. */
export interface CalendarSpan {
  readonly by: CalendarPoint;
  readonly from?: CalendarPoint;
}

interface Placed<Value> {
  readonly value: Value;
  /** Where it ends in the text, exclusive. */
  readonly end: number;
}

const year = String.raw`(?:((?:19|20|21)\d\d)|(二[〇零][〇零一二三四五六七八九]{2}))`;
const month = String.raw`(\d{1,2}|十[一二]?|[一二三四五六七八九])`;
const iso = /((?:19|20|21)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.%-])/y;
const isoMonth = /((?:19|20|21)\d\d)[-./](0[1-9]|1[0-2])(?![\d.%-])/y;
const ofYear = new RegExp(`${year}年(?!内瘘)度?`, "y");
const bareYear = /((?:19|20|21)\d\d)(?=[-~至到](?:19|20|21)\d\d年)/y;
const ofMonth = new RegExp(`${month}月(?!经|子|嫂)份?(?:(\\d{1,2})[日号])?`, "y");
const bareMonth = /(\d{1,2})(?=[-~至到]\d{1,2}月)/y;
const half = /(上|下)半年/y;
const quarter = /第?([1-4一二三四])季度/y;
const yearEnd = /年(?:底|末|终|内)/y;
const edge = /(?:底|末|初|上旬|中旬|下旬|内)?/y;

/**
 * Reads the time that a text names at one place: 2025年, 2025年底, 12月底, 2023年9月—2025年9月, 2025-12-31, 上半年, 三季度.
 *
 * @param text as `halfWidth` writes it.
 * @returns undefined when none begins there, or when it is no time: 13月.
 * @example calendarAt("到2025年底前", 1)?.value // { by: { year: 2025, month: 12, day: null } }
 */
export function calendarAt(text: string, start: number): Placed<CalendarSpan> | undefined {
  const first = pointAt(text, start);
  if (!first) return undefined;
  const next = /[-~至到]/.test(text.charAt(first.end)) ? pointAt(text, first.end + 1) : undefined;
  if (!next) {
    return isBare(text, first) ? undefined : { value: { by: first.value }, end: first.end };
  }
  const { value: end } = next;
  const by = end.year === null ? { ...end, year: first.value.year } : end;
  const isForward = order(first.value, by) <= order(by, by);
  return isForward ? { value: { from: first.value, by }, end: next.end } : undefined;
}

/** The beginning of a span may leave out 年 and 月; alone it is a number like any other. */
function isBare(text: string, { end }: Placed<CalendarPoint>): boolean {
  return /[-~至到]/.test(text.charAt(end)) && /\d/.test(text.charAt(end - 1)) && !isIso(text, end);
}

function isIso(text: string, end: number): boolean {
  return /\d[-./]\d{1,2}$/.test(text.slice(Math.max(end - 5, 0), end));
}

function order(point: CalendarPoint, other: CalendarPoint): number {
  const years = point.year ?? other.year ?? 0;
  return years * 10_000 + (point.month ?? 0) * 100 + (point.day ?? 0);
}

function pointAt(text: string, start: number): Placed<CalendarPoint> | undefined {
  const dated = match(iso, text, start);
  if (dated) return placed(Number(dated[1]), Number(dated[3]), Number(dated[4]), end(iso));
  const monthly = match(isoMonth, text, start);
  if (monthly) return placed(Number(monthly[1]), Number(monthly[2]), null, end(isoMonth));
  const named = match(ofYear, text, start) ?? match(bareYear, text, start);
  if (!named) return withinYear(text, start, null);
  const [whole, digits, numerals = ""] = named;
  const yearNumber = digits === undefined ? readChineseNumeral(numerals) : Number(digits);
  if (yearNumber === undefined) return undefined;
  const after = start + whole.length;
  const rest = text.charAt(after) === "的" ? after + 1 : after;
  const last = match(/[底末终]/y, text, after);
  if (last) return placed(yearNumber, 12, null, after + 1);
  return withinYear(text, rest, yearNumber) ?? placed(yearNumber, null, null, after);
}

function withinYear(
  text: string,
  start: number,
  yearNumber: number | null,
): Placed<CalendarPoint> | undefined {
  const monthly = match(ofMonth, text, start) ?? match(bareMonth, text, start);
  if (monthly) {
    const [whole, printed = "", day] = monthly;
    const after = start + whole.length;
    const tail = match(edge, text, after)?.[0].length ?? 0;
    return placed(yearNumber, monthOf(printed), day ? Number(day) : null, after + tail);
  }
  const halves = match(half, text, start);
  if (halves) return placed(yearNumber, halves[1] === "上" ? 6 : 12, null, end(half));
  const quarters = match(quarter, text, start);
  if (quarters) {
    const nth = monthOf(quarters[1] ?? "") * 3;
    const after = end(quarter);
    return placed(yearNumber, nth, null, after + (match(edge, text, after)?.[0].length ?? 0));
  }
  return match(yearEnd, text, start) && placed(yearNumber, 12, null, end(yearEnd));
}

function monthOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  return printed === "一" ? 1 : (readChineseNumeral(printed) ?? 0);
}

function placed(
  yearNumber: number | null,
  monthNumber: number | null,
  day: number | null,
  at: number,
): Placed<CalendarPoint> | undefined {
  const isMonth = monthNumber === null || (monthNumber >= 1 && monthNumber <= 12);
  const isDay = day === null || (day >= 1 && day <= 31);
  if (!isMonth || !isDay) return undefined;
  return { value: { year: yearNumber, month: monthNumber, day }, end: at };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function end(pattern: RegExp): number {
  return pattern.lastIndex;
}
