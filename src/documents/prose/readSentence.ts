import { figuresIn } from "../../intake/figures/figuresIn";
import type { QuantitySpan } from "../../intake/figures/FigureSpan";
import type { Amount, Sentence } from "./Clause";
import { evenWidth } from "./evenWidth";
import { maskNested } from "./maskNested";
import type { Piece } from "./splitList";
import { timesOf } from "./timesOf";
import { countVerbs } from "./vocabulary";

/** Between clauses; not inside 1,000 and 1:1.2. */
const boundary = /[;,:](?!\d)|[;]|(?<!\d)[,:]|,(?!\d{3}(?!\d))/g;
const statement = new RegExp(
  `^(?:.{2,}(?:达到?|不低于|不少于|不高于|不超过|控制在|稳定在|维持在|(?:提升|提高|降低|缩短|下降|减少|增加)[至到]|≥|≤)|.{0,16}(?:${countVerbs})(?:至少|不少于|各)?)$`,
);
const single = new RegExp(
  `(?:至少|不少于|每|各)[^,;。]{0,24}?(?:${countVerbs}|不少于|至少)一([个家所名处项支座张次])(?!批|流)`,
  "g",
);
const numeral = /[\d一二两三四五六七八九十百千万半]/;

/**
 * Reads one sentence into its clauses with their amounts and times.
 *
 * @param printed a sentence as it stands, or the text of a cell.
 * @example readSentence("到2025年，占比达到90%以上。").clauses.map(({ amounts }) => amounts.length) // [0, 1]
 */
export function readSentence(printed: string): Sentence {
  const text = maskNested(evenWidth(printed));
  const spans = figuresIn(printed).filter(({ start }) => text.charAt(start) !== "·");
  const amounts = [
    ...spans.flatMap((span) => (span.kind === "quantity" ? amountOf(span, text) : [])),
    ...singleAmounts(text),
  ].sort((a, b) => a.start - b.start);
  const times = timesOf(text, spans);
  const within = (
    { start, end }: { start: number; end: number },
    part: { start: number },
  ): boolean => part.start >= start && part.start < end;
  const clauses = clausesOf(text, amounts).map((piece) => ({
    ...piece,
    amounts: amounts.filter((amount) => within(piece, amount)),
    times: times.filter((time) => within(piece, time)),
  }));
  return { printed, text, clauses };
}

/** At commas, and at 、 where a new statement with its own verb and figure begins behind a figure. */
function clausesOf(text: string, amounts: readonly Amount[]): readonly Piece[] {
  const stop = text.search(/[。!?;\s]*$/);
  const cuts = [...text.matchAll(boundary)].map(({ index }) => index).filter((cut) => cut < stop);
  const ends = [...cuts, stop];
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return statementsIn(
      text,
      { start, end },
      amounts.filter((amount) => amount.start >= start && amount.end <= end),
    );
  });
}

function statementsIn(
  text: string,
  { start, end }: Piece,
  amounts: readonly Amount[],
): readonly Piece[] {
  const isSorted = amounts.some((amount) => /^的(?!目标|水平|$)/.test(text.slice(amount.end, end)));
  const cuts = amounts.slice(1).flatMap((amount, index) => {
    const before = amounts[index]?.end ?? start;
    const comma = text.lastIndexOf("、", amount.start);
    const own = text.slice(comma + 1, amount.start);
    return comma >= before && !isSorted && statement.test(own) ? [comma] : [];
  });
  const ends = [...cuts, end];
  return ends.map((cut, index) => ({
    start: index === 0 ? start : (ends[index - 1] ?? 0) + 1,
    end: cut,
  }));
}

/** 每个县至少建成一个: a single one counts as a figure where each or at least one is meant. */
function singleAmounts(text: string): readonly Amount[] {
  return [...text.matchAll(single)].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0) - 1;
    const end = start + 1 + (match[1]?.length ?? 0);
    return { ...plain, start, end, unit: match[1] ?? "" };
  });
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
