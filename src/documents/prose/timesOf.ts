import type { FigureSpan } from "../../intake/figures/FigureSpan";
import type { Time } from "./Clause";

const plans = /十([一二三四五六七八九])五["”]?(?:规划)?(期?末|期间|时期|收官)/g;
/** A year something is compared with or has gone on since. */
const isSince = /(?:较|比|从|自|以|与|同|对照|基于)$/;
const isBase = /^(?:年?(?:以来|起|水平|的?基础|数据|基数|相比))/;
const together = /^[年、和及与]*$/;

/**
 * When a stretch of text says its targets are due: 到2025年底, 2023—2025年, “十四五”末. Years of comparison (较2020年) are not among
 * them; years of a list belong together.
 *
 * @param text in half-width signs, masked.
 * @param spans the figures of that text.
 * @example timesOf("到2025年", figuresIn("到2025年")) // [{ start: 1, end: 6, years: [2025] }]
 */
export function timesOf(text: string, spans: readonly FigureSpan[]): readonly Time[] {
  const dates = spans.flatMap((span): readonly Time[] => {
    if (span.kind !== "date" || span.by.year === null) return [];
    const before = text.slice(Math.max(0, span.start - 2), span.start);
    if (isSince.test(before) || isBase.test(text.slice(span.end))) return [];
    const { start, end } = span;
    return [{ start, end, years: yearsBetween(span.from?.year ?? span.by.year, span.by.year) }];
  });
  const terms = [...text.matchAll(plans)].map((match): Time => {
    const year = 2005 + 5 * ("一二三四五六七八九".indexOf(match[1] ?? "") + 1);
    return { start: match.index, end: match.index + match[0].length, years: [year] };
  });
  const all = [...dates, ...terms].sort((a, b) => a.start - b.start);
  return all.reduce<readonly Time[]>((times, time) => {
    const last = times.at(-1);
    if (!last || !together.test(text.slice(last.end, time.start))) return [...times, time];
    const years = [...new Set([...last.years, ...time.years])].sort((a, b) => a - b);
    return [...times.slice(0, -1), { start: last.start, end: time.end, years }];
  }, []);
}

function yearsBetween(first: number, last: number): readonly number[] {
  const count = last - first;
  if (count < 0 || count > 20) return [last];
  return Array.from({ length: count + 1 }, (_, index) => first + index);
}
