import type { Doubt } from "../PlanImport";
import type { ProseTarget } from "../ProseTarget";
import type { Claim } from "./Claim";
import type { Clause, Sentence } from "./Clause";
import { isSoftWord, yearsAt, type Due } from "./dueOf";
import type { SentenceContext } from "./SentenceContext";

/** How much each doubt takes from the confidence in a plain sentence. */
const weights: Readonly<Partial<Record<Doubt, number>>> = {
  softWords: 0.2,
  inheritedYear: 0.1,
  composedName: 0.05,
  pairing: 0.05,
  wordedFigure: 0.05,
  impliedDirection: 0.05,
};
const plainSentence = 0.95;
const undated = 0.1;
const everyYear = /每年|年均/;

/** Completes what a construction states with what its clause, sentence and paragraph say. */
export function proseTarget(
  { start, end, years: ownYears, ...claim }: Claim,
  sentence: Sentence,
  clause: Clause,
  due: Due,
  { at, years: around, responsible, section, heading }: SentenceContext,
): ProseTarget {
  const before = sentence.text.slice(clause.start, start);
  const said = ownYears ?? yearsAt(clause, due, start);
  const isUnsaid = said.length === 0 && !due.isAnnual;
  const inherits = isUnsaid && around.length > 0;
  const doubts: readonly Doubt[] = [
    ...new Set<Doubt>([
      ...claim.doubts,
      ...(inherits ? (["inheritedYear"] as const) : []),
      ...(due.isSoft || isSoftWord(before + claim.wording) ? (["softWords"] as const) : []),
    ]),
  ];
  const taken = doubts.reduce((sum, doubt) => sum + (weights[doubt] ?? 0), 0);
  const isUndated = isUnsaid && !inherits;
  return {
    ...claim,
    name: claim.name.replace(/每年(?!度)/, ""),
    isCumulative: claim.isCumulative || before.includes("累计"),
    years: inherits ? around : said,
    isAnnual: due.isAnnual,
    wording:
      due.isAnnual && !everyYear.test(claim.wording) ? `每年${claim.wording}` : claim.wording,
    responsible,
    section,
    heading,
    quote: { at, text: sentence.printed, start, end },
    confidence: Number((plainSentence - taken - (isUndated ? undated : 0)).toFixed(2)),
    doubts,
    repairs: [],
  };
}
