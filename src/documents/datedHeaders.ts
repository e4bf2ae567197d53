import { halfWidth } from "../intake/halfWidth";
import { readYear } from "../intake/readPeriod";
import type { Repair } from "../intake/Repair";

/** A header that counts the years of a term, and the text with its calendar year. */
export interface DatedHeader {
  /** Of the text it stands in. */
  readonly index: number;
  readonly text: string;
  /** Null where the term's years are not printed and were assumed: the text then says `2026年?`. */
  readonly repair: Repair | null;
}

interface Ordinal {
  readonly index: number;
  readonly text: string;
  /** From 1; null for 末年, which follows the one before. */
  readonly nth: number | null;
}

interface Term {
  readonly index: number;
  readonly from: number;
  /** Null where only the year is named in which it begins. */
  readonly to: number | null;
  readonly printed: string;
}

const header =
  /^(?:第([一二三四五六七八九十]|\d{1,2})年度?|(首年)|(次年)|末年)(?:绩效)?(?:目标值?|指标值|计划[值数]?|任务[值数]|数?值)?(?:\([^()\d]*\))?$/;
const numerals = "一二三四五六七八九十";
const span =
  /(20\d\d)(?:年度?|[./])?(?:\d{1,2}月?)?(?:\d{1,2}日)?[-—–－~～至到]+(20\d\d)(?:年|[./]|(?=[)\]]|$))/;
const beginning = /(20\d\d)年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始|启动|为第一年|为首年)/;
/** A header is short; of a sentence only its beginning may give a form's years. */
const longest = { header: 16, term: 120 };

/** Marks the header of a column whose year nobody printed. */
export const assumedYear = /20\d\d年\?\)/;

/**
 * Gives headers that count the years of a term (第一年, 首年, 次年, 末年) the calendar years they stand for, where the document names a term of
 * so many years (2024—2026年) or its first year. Elsewhere they are counted from the year the form is of, which a person has to confirm.
 *
 * @param texts of the document's cells and paragraphs, in reading order.
 * @param year the first one where the document names none.
 * @example datedHeaders(["实施期：2024—2026年", "第一年", "第二年", "第三年"], 2026)[0]?.text // "第一年(2024年)"
 */
export function datedHeaders(texts: readonly string[], year: number): readonly DatedHeader[] {
  const runs = runsOf(texts);
  if (runs.length === 0) return [];
  const terms = texts.flatMap(termsIn);
  return runs.flatMap((run) => {
    const term = termFor(run, terms);
    const first = term?.from ?? formYear(texts, run) ?? year;
    return run.map(({ index, text, nth }) => {
      const dated = first + (nth ?? 1) - 1;
      return term
        ? { index, text: `${text}(${dated}年)`, repair: repairOf(text, dated, term) }
        : { index, text: `${text}(${dated}年?)`, repair: null };
    });
  });
}

/** Headers that count on from one; a 末年 is the one after them. A lone one heads no table of years. */
function runsOf(texts: readonly string[]): readonly (readonly Ordinal[])[] {
  const runs: Ordinal[][] = [];
  texts.forEach((text, index) => {
    const found = ordinalIn(text, index);
    if (!found) return;
    const run = runs.at(-1) ?? [];
    const nth = found.nth ?? run.length + 1;
    if (nth === 1) runs.push([{ ...found, nth }]);
    else if (nth === run.length + 1) run.push({ ...found, nth });
  });
  return runs.filter((run) => run.length >= 2);
}

function ordinalIn(text: string, index: number): Ordinal | undefined {
  if (text.length > longest.header) return undefined;
  const match = header.exec(halfWidth(text).replace(/\s/g, ""));
  if (!match) return undefined;
  const [, counted, first, second] = match;
  const count = counted === undefined ? null : numerals.indexOf(counted) + 1 || Number(counted);
  return { index, text: text.trim(), nth: first ? 1 : second ? 2 : count };
}

function termsIn(text: string, index: number): readonly Term[] {
  const plain = halfWidth(text.slice(0, longest.term)).replace(/\s/g, "");
  const spanned = span.exec(plain);
  const [printed, from, to] = spanned ?? [];
  if (printed !== undefined) return [{ index, from: Number(from), to: Number(to), printed }];
  const begun = beginning.exec(plain);
  return begun ? [{ index, from: Number(begun[1]), to: null, printed: begun[0] }] : [];
}

/** The nearest above, of as many years as there are headers, else one below; a term of another length is another's. */
function termFor(run: readonly Ordinal[], terms: readonly Term[]): Term | undefined {
  const at = run[0]?.index ?? 0;
  const fits = ({ from, to }: Term): boolean => to === null || to - from + 1 === run.length;
  const fitting = terms.filter(fits);
  return fitting.findLast(({ index }) => index < at) ?? fitting[0];
}

/** The year of a line above that names one: （2024年度）. */
function formYear(texts: readonly string[], run: readonly Ordinal[]): number | undefined {
  const above = texts.slice(0, run[0]?.index ?? 0).slice(-farthest);
  const years = above.map((text) => (text.length > longest.term ? undefined : readYear(text)));
  return years.findLast((year) => year !== undefined);
}

const farthest = 40;

function repairOf(found: string, year: number, { printed }: Term): Repair {
  const proposed = `${found}(${year}年)`;
  const evidence = [{ kind: "term", years: printed }] as const;
  return { found, proposed, candidates: [proposed], isCertain: true, evidence };
}
