import { repairCharacters } from "../../intake/damage/repairCharacters";
import type { Repair } from "../../intake/Repair";
import type { ProseTarget } from "../ProseTarget";
import type { Claim } from "./Claim";
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
import type { Clause } from "./Clause";
import { dueOf, type Due } from "./dueOf";
import { groupOf } from "./groupOf";
import { proseTarget } from "./proseTarget";
import { readSentence } from "./readSentence";
import type { SentenceContext } from "./SentenceContext";
import { sortingAmounts } from "./sortingAmounts";

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
const nothingSaid: Due = { years: [], isAnnual: false, isPast: false, isSoft: false };

/**
 * Finds the targets that one sentence states, in reading order. Works on any sentence of its own, such as the text of a table's
 * cell. Certain repairs of its words are made first and listed with the targets they concern.
 *
 * @param printed up to and with its full stop; positions of the quotes are those of this text.
 * @example targetsOfSentence("到2025年，县域就诊率达到90%以上。", context)[0]?.name // "县域就诊率"
 */
export function targetsOfSentence(
  printed: string,
  context: SentenceContext,
): readonly ProseTarget[] {
  const { text, repairs } = repairCharacters(printed);
  const targets = targetsIn(text, context);
  return repairs.length === 0
    ? targets
    : targets.map((target) => withRepairs(target, printed, repairs));
}

function targetsIn(text: string, context: SentenceContext): readonly ProseTarget[] {
  const sentence = readSentence(text);
  const targets: ProseTarget[] = [];
  let due = nothingSaid;
  let group: string | null = null;
  let named: Scene["named"] = [];
  let previous: Clause | undefined;
  for (const clause of sentence.clauses) {
    due = dueOf(sentence, clause, due, context.issuedIn);
    const spent = sortingAmounts(sentence, clause);
    const scene: Scene = { sentence, clause, previous, group, named, spent };
    const claims = due.isPast ? [] : constructions.flatMap((one) => one(scene));
    const when = due;
    targets.push(...claims.map((claim) => proseTarget(claim, sentence, clause, when, context)));
    group = groupOf(sentence, clause) ?? group;
    named = claims.length > 0 ? claims : named;
    previous = clause;
    if (isSpending(clause)) due = { ...due, isAnnual: false };
  }
  const inOrder = targets.toSorted((a, b) => a.quote.start - b.quote.start);
  return inOrder.filter((target, index) => !isInterim(target, inOrder.slice(index + 1)));
}

/** 每年投入2亿元,支持100个专科: what the money is for is not said to be done every year. */
function isSpending({ amounts }: Clause): boolean {
  return amounts.length > 0 && amounts.every(({ unit }) => unit.endsWith("元"));
}

/** 支付率6月底前达到60%、12月底前达到95%: the year's target is the later one. */
function isInterim({ name, years }: ProseTarget, later: readonly ProseTarget[]): boolean {
  return later.some(
    (other) =>
      other.name === name &&
      other.years.join() === years.join() &&
      /^(?:至|到)?1?\d月/.test(other.wording),
  );
}

/** The quote is the sentence as it stands, damage included. */
function withRepairs(
  target: ProseTarget,
  printed: string,
  repairs: readonly Repair[],
): ProseTarget {
  const { at, text, start, end } = target.quote;
  const words = target.name + target.wording;
  const own = repairs.filter(({ proposed }) => proposed !== null && words.includes(proposed));
  const isEven = text.length === printed.length;
  const shift = isEven ? 0 : Math.max(0, printed.indexOf(text.slice(start, end)) - start);
  const isFound = isEven || printed.includes(text.slice(start, end));
  return {
    ...target,
    quote: {
      at,
      text: printed,
      start: isFound ? start + shift : 0,
      end: isFound ? end + shift : printed.length,
    },
    repairs: own.map((repair) => ({ ...repair, at, concerns: [] })),
  };
}
