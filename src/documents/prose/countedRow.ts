import type { Amount } from "./Clause";
import { nameSpan } from "./nameSpan";
import type { Piece } from "./splitList";
import { adverbs, countVerbs } from "./vocabulary";

/** A figure with the noun it counts. */
export interface Counted {
  readonly amount: Amount;
  readonly noun: Piece;
}

const area = "全[市县区省州]|每[个家所]?.{1,6}?";
const closeVerb = new RegExp(
  `(${countVerbs}|推进|推动)(?:了)?(?=(?:${adverbs}|${area}|以[上下])*$)`,
);
/** Verbs that are too often parts of nouns to be looked for before a noun. */
const weak = "服务|支持|有|培训|组织|实施|提升|达到|布局|支撑|开展|制定|确定";
const anyVerb = new RegExp(`(?!${weak})(?:${countVerbs})`, "g");
const openingVerb = new RegExp(`^((?:${adverbs})*)((?!有|支持|为)(?:${countVerbs}))(?=.{2})`);
/** 改扩建 of 新建、改扩建医院12所. */
const alsoVerbs = new RegExp(`^(?:[、和及](?:${countVerbs}))*`);
/** Words before a figure that make it something given. */
const given = /(?:依托|围绕|以|按照|根据|对|从|由|为|针对|在|这|该|上述|前|约定)$/;
const joint = "(?:[、和及与]|以及)";
const joined = new RegExp(`^${joint}(?:其?中)?`);

/**
 * The verb whose object a figure counts: right before it, or with only a noun between.
 *
 * @returns undefined when nothing is done to what is counted.
 * @example countVerbBefore("力争建成县域副中心9个", 0, 9) // 建成
 */
export function countVerbBefore(text: string, from: number, figure: number): Piece | undefined {
  const before = text.slice(from, figure);
  const close = closeVerb.exec(before);
  if (close) {
    return { start: from + close.index, end: from + close.index + (close[1]?.length ?? 0) };
  }
  if (given.test(before)) return undefined;
  const lead = nameSpan(text, from, figure).start - from;
  const opening = openingVerb.exec(before.slice(lead));
  // A verb begins a clause or follows its subject; behind 的 it belongs to a noun.
  const first = opening
    ? { index: lead + (opening[1]?.length ?? 0), 0: opening[2] ?? "" }
    : [...before.matchAll(anyVerb)].find(
        ({ index }) => index <= 24 && !before.slice(0, index).includes("的"),
      );
  if (!first) return undefined;
  const start = from + first.index;
  const others = alsoVerbs.exec(text.slice(start + first[0].length, figure))?.[0] ?? "";
  return { start, end: start + first[0].length + others.length };
}

/**
 * The figures that share a verb, each with its noun: behind it where a noun follows (3个省级、5个市级专科), else before (副中心9个、门诊20家).
 *
 * @param amounts those behind the verb, at least one.
 */
export function countedRow(
  text: string,
  amounts: readonly Amount[],
  verb: Piece,
  end: number,
): readonly Counted[] {
  const [first] = amounts;
  if (!first) return [];
  const follows = hasNounBehind(text.slice(first.end, end));
  const row: Counted[] = [];
  let start = verb.end;
  for (const [index, amount] of amounts.entries()) {
    const gap = text.slice(start, amount.start);
    const next = amounts[index + 1]?.start;
    if (index > 0 && !(follows ? /(?:[、和及与]|以及)[^、]{0,4}$/ : joined).test(gap)) break;
    const noun = follows
      ? nounBehind(text, amount.end, next ?? end, next !== undefined)
      : nounBefore(text, start, amount.start);
    row.push({ amount, noun });
    start = amount.end;
  }
  return row;
}

function hasNounBehind(after: string): boolean {
  const isEnd = /^(?:\(·*\))?(?:及?以[上下内])?(?:\(·*\))?$/.test(after);
  return !isEnd && !joined.test(after) && /^(?:的|\(·*\))*[\u4e00-\u9fa5“"A-Za-z]/.test(after);
}

function nounBehind(text: string, start: number, end: number, isFollowed: boolean): Piece {
  const stretch = text.slice(start, end);
  const cut = isFollowed
    ? new RegExp(`${joint}[^、和及与]{0,4}$`).exec(stretch)
    : /(?<=.{2})(?:并(?!发)|且)|、(?=(?:建|新|创|打|培|引|实|完|推))/.exec(stretch);
  const until = cut ? start + cut.index : end;
  const lead = /^的?/.exec(stretch)?.[0].length ?? 0;
  const tail = /(?:各|的?目标|[。\s])*$/.exec(text.slice(start, until))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, until - tail) };
}

function nounBefore(text: string, start: number, end: number): Piece {
  return nameSpan(text, start, end);
}
