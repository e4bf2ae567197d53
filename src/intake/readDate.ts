import { halfWidth } from "./halfWidth";
import { readChineseNumeral } from "./readChineseNumeral";

const printed = [
  /^(20\d\d)年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(20\d\d)[-./](\d{1,2})[-./](\d{1,2})$/,
  /^(20\d\d)(\d\d)(\d\d)日?$/,
];
const inNumerals =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]+)月([一二三四五六七八九十]+)日$/;
const numerals = "〇一二三四五六七八九";

/**
 * Reads one day as documents print it: 2022年4月5日, 2024-07-30, 二〇二二年四月五日, and 20231016 where 年 and 月 were lost. Eight digits
 * are a date only where the calendar has that day.
 *
 * @returns the day in ISO form; undefined for anything else.
 * @example readDate("二〇二三年十月十六日") // "2023-10-16"
 */
export function readDate(text: string): string | undefined {
  const plain = halfWidth(text).replace(/\s/g, "");
  const match = printed.map((form) => form.exec(plain)).find((found) => found !== null);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const [, year = "", month = "", day = ""] = inNumerals.exec(plain) ?? [];
  const digits = [...year.replace(/[零○]/g, "〇")].map((digit) => numerals.indexOf(digit));
  return dayOf(Number(digits.join("")), readChineseNumeral(month), readChineseNumeral(day));
}

function dayOf(year: number, month = 0, day = 0): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isOnCalendar =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isOnCalendar ? date.toISOString().slice(0, 10) : undefined;
}
