import type { FigureSpan } from "../../intake/figures/FigureSpan";

const plans = /十([一二三四五六七八九])五["”]?(?:规划)?(期?末|期间|时期|收官)/g;
/** A year something is compared with or has gone on since. */
const isSince = /(?:较|比|从|自|以|与|同|对照|基于)$/;
const isBase = /^(?:年?(?:以来|起|水平|的?基础|数据|基数|相比))/;

/**
 * The years a stretch of text says its targets are due in, ascending: 到2025年底, 2023—2025年, “十四五”末. Years of comparison
 * (较2020年) are not among them.
 *
 * @param text in half-width signs, titles and brackets masked.
 * @param spans of that text.
 * @example yearsOf("到2025年", figuresIn("到2025年")) // [2025]
 */
export function yearsOf(text: string, spans: readonly FigureSpan[]): readonly number[] {
  const years = spans.flatMap((span) => {
    if (span.kind !== "date" || span.by.year === null) return [];
    const before = text.slice(Math.max(0, span.start - 2), span.start);
    if (isSince.test(before) || isBase.test(text.slice(span.end))) return [];
    return yearsBetween(span.from?.year ?? span.by.year, span.by.year);
  });
  const terms = [...text.matchAll(plans)].map(
    ([, number = ""]) => 2005 + 5 * ("一二三四五六七八九".indexOf(number) + 1),
  );
  return [...new Set([...years, ...terms])].sort((a, b) => a - b);
}

function yearsBetween(first: number, last: number): readonly number[] {
  const count = last - first;
  if (count < 0 || count > 20) return [last];
  return Array.from({ length: count + 1 }, (_, index) => first + index);
}
