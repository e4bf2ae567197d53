import type { ExplanationMisfit } from "../../domain/ExplanationFacts";
import { halfWidth } from "../halfWidth";
import {
  aboveWords,
  belowWords,
  doneAfterAll,
  doneWords,
  elsewhere,
  harmless,
  negation,
  overcome,
  slightWords,
  undoneWords,
} from "./explanationWords";

/** How the figures stand that a text explains. */
export interface ExplainedFigures {
  /** Whether the target was met; during the year what is off its path is not. */
  readonly isMet: boolean;
  readonly value: number;
  readonly target: number;
  /** Whether the deviation is 30 % or more. */
  readonly isFarOff: boolean;
  /** Whether the form prints all points beside it. */
  readonly hasFullScore: boolean;
}

/** How a text does not fit, and the words by which it does not. */
export interface Misfit {
  readonly kind: ExplanationMisfit;
  readonly words: string;
}

/**
 * Holds what a person says of figures against sign and size of their deviation. It goes by words alone, and where a text says the one and
 * the other it finds nothing.
 *
 * @example misfitOf("进度滞后，设备未到货。", metFigures) // { kind: "undone", words: "进度滞后" }
 * @example misfitOf("未完成采购，不影响目标。", metFigures) // null
 */
export function misfitOf(text: string, figures: ExplainedFigures): Misfit | null {
  const { isMet, value, target, isFarOff, hasFullScore } = figures;
  const clauses = halfWidth(text).split(/[,;。!?\n]/);
  const said = (words: RegExp): string | null =>
    clauses.find((clause) => isSaid(words, clause))?.trim() ?? null;
  const isMended = harmless.test(text) || said(doneAfterAll) !== null;
  const undone = isMended ? null : said(undoneWords);
  const done = said(doneWords);
  const readings: readonly (readonly [ExplanationMisfit, boolean, string | null])[] = [
    ["undone", isMet && done === null, undone],
    ["done", !isMet && said(undoneWords) === null, done],
    ["fullScore", !isMet && hasFullScore, undone],
    ["above", value < target, said(aboveWords)],
    ["below", value > target, said(belowWords)],
    ["slight", isFarOff, said(slightWords)],
  ];
  for (const [kind, applies, words] of readings) {
    if (applies && words !== null) return { kind, words };
  }
  return null;
}

/** Whether a clause says the words of this, now and as a fact. */
function isSaid(words: RegExp, clause: string): boolean {
  const match = words.exec(clause);
  if (!match || elsewhere.test(clause)) return false;
  const before = clause.slice(0, match.index);
  return !negation.test(before) && !overcome.test(before);
}
