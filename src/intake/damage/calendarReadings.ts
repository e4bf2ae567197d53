import type { LostCharacter } from "./DamageProfile";

/** Digits that only a lost 年, 月 or — explains. */
export interface CalendarReading {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly reading: string;
  readonly lost: readonly LostCharacter[];
  /** False for 20231016 alone, which is also how computers print a date. */
  readonly isProof: boolean;
}

const yearAndMonth = /(?<![\d.])((?:19|20)\d\d)(1[0-2]|[1-9])(?=月)/g;
const yearMonthDay = /(?<![\d.])((?:19|20)\d\d)(\d{2,4})(?=日)/g;
const yearToYear = /(?<![\d.])((?:19|20)\d\d)((?:19|20)\d\d)(?=年)/g;
const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s*$/g;
const longestPlan = 50;

/**
 * Finds the dates and spans of years of a text that lost a character: 20238月, 20232025年, 20231019日. A place with more than one reading
 * (2023111日) is left out.
 *
 * @example calendarReadings("20239月底前").map(({ reading }) => reading) // ["2023年9"]
 */
export function calendarReadings(text: string): readonly CalendarReading[] {
  if (!/\d{5}/.test(text)) return [];
  const readings = [
    ...placed(text, yearAndMonth, (year, month) => [`${year}年${month}`, ["年"], true]),
    ...placed(text, yearMonthDay, (year, rest) => {
      const split = monthAndDay(rest);
      return split === undefined ? undefined : [`${year}年${split}`, ["年", "月"], true];
    }),
    ...placed(text, yearToYear, (from, to) => {
      const years = Number(to) - Number(from);
      return years > 0 && years <= longestPlan ? [`${from}—${to}`, ["—"], true] : undefined;
    }),
    ...placed(text, compact, (year, month, day = "") => [
      `${year}年${Number(month)}月${Number(day)}日`,
      ["年", "月"],
      false,
    ]),
  ];
  return readings.toSorted((one, other) => one.start - other.start);
}

type Read = (
  first: string,
  second: string,
  third?: string,
) => readonly [string, readonly LostCharacter[], boolean] | undefined;

function placed(text: string, pattern: RegExp, read: Read): readonly CalendarReading[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found, first = "", second = "", third] = match;
    const said = read(first, second, third);
    if (!said) return [];
    const [reading, lost, isProof] = said;
    return [{ start: match.index, end: match.index + found.length, found, reading, lost, isProof }];
  });
}

function monthAndDay(digits: string): string | undefined {
  const splits = [1, 2].flatMap((length) => {
    const month = digits.slice(0, length);
    const day = digits.slice(length);
    const isDate = /^(?:1[0-2]|0?[1-9])$/.test(month) && /^(?:3[01]|[12]\d|0?[1-9])$/.test(day);
    return isDate ? [`${Number(month)}月${Number(day)}`] : [];
  });
  return splits.length === 1 ? splits[0] : undefined;
}
