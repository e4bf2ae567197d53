import { scoring as en } from "./en/scoring";
import type { Locale } from "./Locale";
import { scoring as zh } from "./zh/scoring";

/** Chinese is the type: what it has, every other language must have. */
export type ScoringWords = typeof zh;

/**
 * The words of 得分, loaded where something is scored.
 *
 * @example scoringWords("zh").ratings.excellent // "优"
 */
export function scoringWords(locale: Locale): ScoringWords {
  return locale === "zh" ? zh : en;
}
