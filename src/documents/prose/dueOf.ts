import type { Clause, Sentence } from "./Clause";

/** When the targets of a clause are due: what it says itself, else the clause before. */
export interface Due {
  /** Empty where nothing is said yet. */
  readonly years: readonly number[];
  readonly isAnnual: boolean;
  /** What it says has been: history, not a target. */
  readonly isPast: boolean;
  /** Said with 力争 and the like, by the clause or by the words of time before it: 力争到2025年,…. */
  readonly isSoft: boolean;
}

const past =
  /已(?:经|建成|达到?|有|实现|完成|开展|设立|累计)|目前|截至|截止|现有|现已|原有|去年|历年|曾/;
const ahead = /到20|力争|争取|确保|底前|将(?!近)|要达到|到["“]?十.五/;
const soft = /力争|争取|努力|鼓励|探索|争创|支持|引导|倡导|有条件的/;
const softTime = /^(?:力争|争取)(?:到|在|通过)?[^,]{0,12}$/;
/** 年均增长4% is a rate over the years and not due again in each. */
const yearly = /每年|年均(?!增|递|提|下|降)|逐年/;

/**
 * Works out when the targets of a clause are due.
 *
 * @param before of the clause before it.
 * @param issuedIn the year of the document: what it says of earlier years is history; null when unknown.
 */
export function dueOf(
  { text }: Sentence,
  { start, end, times, amounts }: Clause,
  before: Due,
  issuedIn: number | null,
): Due {
  const words = text.slice(start, end);
  const years = times.at(-1)?.years ?? [];
  const latest = years.at(-1);
  const isTimeOnly = softTime.test(words) && amounts.length === 0;
  const isOver = latest !== undefined && issuedIn !== null && latest < issuedIn;
  const isAhead = ahead.test(words) && !isOver;
  const goesOn = latest === undefined && before.isPast;
  return {
    years: latest === undefined ? before.years : years,
    isAnnual: yearly.test(words) || (before.isAnnual && latest === undefined),
    isSoft: isTimeOnly || (before.isSoft && latest === undefined),
    isPast: !isAhead && (isOver || past.test(words) || goesOn),
  };
}

/** Whether words only loosely say that something is a target. */
export function isSoftWord(words: string): boolean {
  return soft.test(words);
}

/** The years of what stands at one place of a clause: those said last before it. */
export function yearsAt({ times }: Clause, { years }: Due, place: number): readonly number[] {
  return (times.findLast(({ start }) => start <= place) ?? times[0])?.years ?? years;
}
