import { figuresIn } from "../../intake/figures/figuresIn";
import type { FigureSpan, QuantitySpan } from "../../intake/figures/FigureSpan";
import type { Amount, Clause, Sentence } from "./Clause";
import { evenWidth } from "./evenWidth";
import { maskNested } from "./maskNested";
import { yearsOf } from "./yearsOf";

/** Between clauses; not inside 1,000 and 1:1.2. */
const boundary = /[;,:](?!\d)|[;]|(?<!\d)[,:]|,(?!\d{3}(?!\d))/g;
const numeral = /[\d一二两三四五六七八九十百千万半]/;

/**
 * Reads one sentence into its clauses with their amounts and years.
 *
 * @param printed a sentence as it stands, or the text of a cell.
 * @example readSentence("到2025年，占比达到90%以上。").clauses.map(({ amounts }) => amounts.length) // [0, 1]
 */
export function readSentence(printed: string): Sentence {
  const text = maskNested(evenWidth(printed));
  const spans = figuresIn(printed).filter(({ start }) => text.charAt(start) !== "·");
  const clauses: Clause[] = [];
  let start = 0;
  for (const end of [...[...text.matchAll(boundary)].map(({ index }) => index), text.length]) {
    const own = spans.filter((span) => span.start >= start && span.end <= end);
    clauses.push({
      start,
      end,
      amounts: own.flatMap((span) => (span.kind === "quantity" ? amountOf(span, text) : [])),
      years: yearsIn(text, start, end, own),
    });
    start = end + 1;
  }
  return { printed, text, clauses };
}

function yearsIn(
  text: string,
  start: number,
  end: number,
  spans: readonly FigureSpan[],
): readonly number[] {
  const placed = spans.map((span) => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  }));
  return yearsOf(text.slice(start, end), placed);
}

/** 全覆盖 and 全部 are read by their constructions; 二级 before a noun only sorts. */
function amountOf(span: QuantitySpan, text: string): readonly Amount[] {
  const { reading, end } = span;
  const offset = Math.max(0, span.text.search(numeral));
  const start = span.start + offset;
  const before = text.slice(Math.max(0, start - 4), start);
  switch (reading.kind) {
    case "worded":
      return [];
    case "grade":
      return [
        { ...plain, start, end, grade: reading.grade, comparator: reading.comparator ?? null },
      ];
    case "relative": {
      const { amount, change, comparator } = reading;
      if (!amount || !change) return [];
      const own = { ...amount, start: span.start, end, change, comparator: comparator ?? null };
      return [{ ...plain, ...own }];
    }
    case "number": {
      const {
        kind: _kind,
        comparator,
        from,
        movement: _movement,
        counting: _counting,
        isApproximate: _about,
        ...figure
      } = reading;
      if (reading.unit === "级" && !/(?:达|到|通过|于|至|≥|为)$/.test(before)) return [];
      const own = { ...figure, start: from === undefined ? start : span.start, end };
      return [{ ...plain, ...own, comparator: comparator ?? null, from: from ?? null }];
    }
  }
}

const plain = {
  value: 1,
  decimals: 0,
  unit: "",
  comparator: null,
  from: null,
  change: null,
  grade: null,
} satisfies Partial<Amount>;
