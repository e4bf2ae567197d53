import type { Doubt } from "../PlanImport";
import type { ProseTarget } from "../ProseTarget";
import type { SourcePlace } from "../SourceDocument";
import { circleClaims } from "./claims/circleClaims";
import { countClaims } from "./claims/countClaims";
import { coverageClaims } from "./claims/coverageClaims";
import { measuredClaims } from "./claims/measuredClaims";
import { pairedClaims } from "./claims/pairedClaims";
import type { Scene } from "./claims/Scene";
import { shareClaims } from "./claims/shareClaims";
import { stateClaims } from "./claims/stateClaims";
import { subjectClaims } from "./claims/subjectClaims";
import { universalClaims } from "./claims/universalClaims";
import type { Claim } from "./Claim";
import type { Clause, Sentence } from "./Clause";
import { groupOf } from "./groupOf";
import { readSentence } from "./readSentence";
import { sortingAmounts } from "./sortingAmounts";

/** What a sentence takes from its paragraph and its document. */
export interface SentenceContext {
  readonly at: SourcePlace;
  /** Of the sentences around it, for a sentence that names no year. */
  readonly years: readonly number[];
  readonly responsible: readonly string[];
  readonly section: string;
  readonly heading: string;
  /** The year the document is of: what it says of earlier years is history. Null when unknown. */
  readonly issuedIn: number | null;
}

/** In the order in which they may take an amount: what binds more words comes first. */
const constructions: readonly ((scene: Scene) => readonly Claim[])[] = [
  circleClaims,
  pairedClaims,
  shareClaims,
  universalClaims,
  coverageClaims,
  stateClaims,
  measuredClaims,
  subjectClaims,
  countClaims,
];

const past =
  /已(?:经|建成|达到?|有|实现|完成|开展|设立)?(?=.)|目前|截至|截止|现有|现已|原有|去年|历年|曾|以来/;
const ahead = /到20|力争|争取|确保|底前|将|要达到|到["“]?十.五/;
const soft = /力争|争取|努力|鼓励|探索|争创|支持|引导|倡导|有条件的/;
const yearly = /每年(?!度)|年均|逐年|每年度/;

/**
 * Finds the targets that one sentence states, in reading order. Works on any sentence of its own, such as the text of a table's
 * cell.
 *
 * @param printed up to and with its full stop; positions of the quotes are those of this text.
 * @example targetsOfSentence("到2025年，县域就诊率达到90%以上。", context)[0]?.name // "县域就诊率"
 */
export function targetsOfSentence(
  printed: string,
  context: SentenceContext,
): readonly ProseTarget[] {
  const sentence = readSentence(printed);
  let time: Time = { years: [], isAnnual: false, isPast: false };
  let group: string | null = null;
  let previous: Clause | undefined;
  const targets: ProseTarget[] = [];
  for (const clause of sentence.clauses) {
    time = timeOf(sentence, clause, time, context);
    const scene = { sentence, clause, previous, group, spent: sortingAmounts(sentence, clause) };
    if (!time.isPast) {
      const claims = constructions.flatMap((construction) => construction(scene));
      const when = time;
      targets.push(...claims.map((claim) => targetOf(claim, sentence, clause, when, context)));
    }
    group = groupOf(sentence, clause) ?? group;
    previous = clause;
  }
  return targets.sort((a, b) => a.quote.start - b.quote.start);
}

/** When the targets of a clause are due: what it says itself, else the clause before. */
interface Time {
  readonly years: readonly number[];
  readonly isAnnual: boolean;
  readonly isPast: boolean;
}

function timeOf(
  { text }: Sentence,
  clause: Clause,
  before: Time,
  { issuedIn }: SentenceContext,
): Time {
  const words = text.slice(clause.start, clause.end);
  const isAnnual = yearly.test(words) || (before.isAnnual && clause.years.length === 0);
  const hasYears = clause.years.length > 0;
  const isOver = hasYears && issuedIn !== null && (clause.years.at(-1) ?? issuedIn) < issuedIn;
  const isAhead = ahead.test(words) && !isOver;
  const stays = !hasYears && before.isPast;
  return {
    years: hasYears ? clause.years : before.years,
    isAnnual,
    isPast: !isAhead && (isOver || past.test(words) || stays),
  };
}

function targetOf(
  { start, end, wording, ...claim }: Claim,
  { printed, text }: Sentence,
  clause: Clause,
  { years, isAnnual }: Time,
  { at, issuedIn: _issuedIn, years: around, ...place }: SentenceContext,
): ProseTarget {
  const inherits = years.length === 0 && !isAnnual && around.length > 0;
  const isSoft = soft.test(text.slice(clause.start, end)) || soft.test(wording);
  const doubts: readonly Doubt[] = [
    ...new Set<Doubt>([
      ...claim.doubts,
      ...(inherits ? (["inheritedYear"] as const) : []),
      ...(isSoft ? (["softWords"] as const) : []),
    ]),
  ];
  const isUndated = years.length === 0 && around.length === 0 && !isAnnual;
  return {
    ...claim,
    ...place,
    years: inherits ? around : years,
    isAnnual,
    wording,
    quote: { at, text: printed, start, end },
    confidence: confidenceOf(doubts, isUndated),
    doubts,
    repairs: [],
  };
}

/** How much each doubt takes from the confidence in a plain sentence. */
const weights: Readonly<Partial<Record<Doubt, number>>> = {
  softWords: 0.2,
  inheritedYear: 0.1,
  composedName: 0.05,
  pairing: 0.05,
  wordedFigure: 0.05,
  impliedDirection: 0.05,
};

function confidenceOf(doubts: readonly Doubt[], isUndated: boolean): number {
  const taken = doubts.reduce((sum, doubt) => sum + (weights[doubt] ?? 0), isUndated ? 0.1 : 0);
  return Number((0.95 - taken).toFixed(2));
}
