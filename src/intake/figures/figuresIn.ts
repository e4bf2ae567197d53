import { calendarAt } from "../target/calendarAt";
import type { FigureSpan } from "./FigureSpan";
import { noQuantityAt, quotationAt } from "./noQuantityAt";
import { plainSentence } from "./plainSentence";
import { quantityAt } from "./quantityAt";

type Reading = FigureSpan extends infer One
  ? One extends FigureSpan
    ? Omit<One, "start" | "end" | "text">
    : never
  : never;
interface Found {
  readonly end: number;
  /** Null for a quotation without a figure. */
  readonly reading: Reading | null;
}

/** What the first character of an expression with a figure can be. */
const possible =
  /[\d“"‘《「〔[(①-⑳⑴-⒇A-Za-z一二两三四五六七八九十百千万廿卅半零全应均各为达稳维保控提增上下扩降减缩压从由较比同超不大小多少高低至最约近分≥≤<>=每第附图表目专年突等基区]/;
const mayQuote = /[“"‘《「]/;
const mayDate = /[\d一二三四五六七八九十年上下第]/;
const until = /(?:之?前|以前)?/y;

/**
 * Finds every expression with a figure in a running text and tells what it is: amounts with their comparing words, dates, and the
 * figures that are no amounts (document numbers, headings, names in quotes). In reading order, without overlaps.
 *
 * @param sentence a sentence or a paragraph; positions are those of this text.
 * @example figuresIn("到2025年,占比达19%。").map(({ kind, text }) => [kind, text]) // [["date", "2025年"], ["quantity", "达19%"]]
 */
export function figuresIn(sentence: string): readonly FigureSpan[] {
  const { text, places } = plainSentence(sentence);
  const spans: FigureSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const found = possible.test(text.charAt(at)) ? findAt(text, at) : undefined;
    if (found?.reading) {
      const start = places[at] ?? 0;
      const end = (places[found.end - 1] ?? 0) + 1;
      spans.push({ start, end, text: sentence.slice(start, end), ...found.reading });
    }
    at = found ? found.end : at + 1;
  }
  return spans;
}

function findAt(text: string, at: number): Found | undefined {
  const first = text.charAt(at);
  const quotation = mayQuote.test(first) ? quotationAt(text, at) : undefined;
  if (quotation) {
    return { end: quotation.end, reading: quotation.hasFigure ? { kind: "name" } : null };
  }
  const mayBeTime = mayDate.test(first) && !isNumberBefore(text, at);
  const time = mayBeTime ? calendarAt(text, at) : undefined;
  if (time) {
    until.lastIndex = time.end;
    const tail = until.exec(text)?.[0].length ?? 0;
    return { end: time.end + tail, reading: { kind: "date", ...time.value } };
  }
  const amount = quantityAt(text, at);
  const other = noQuantityAt(text, at);
  const isListed = other?.kind === "enumeration" && text.charAt(other.end - 1) !== "大";
  if (other && (!amount || !isListed)) {
    return { end: other.end, reading: { kind: other.kind } };
  }
  return amount && { end: amount.end, reading: { kind: "quantity", reading: amount.reading } };
}

/** 年底 of 三年底 names no time. */
function isNumberBefore(text: string, at: number): boolean {
  return /[\d一二三四五六七八九十]/.test(text.charAt(at - 1));
}
