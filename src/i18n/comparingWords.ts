import { comparing as en } from "./en/comparing";
import type { Locale } from "./Locale";
import { comparing as zh } from "./zh/comparing";

/** Chinese is the type: what it has, every other language must have. */
export type ComparingWords = typeof zh;

/**
 * The words of 比较, loaded with what shows them.
 *
 * @example comparingWords("zh").kind.target // "目标值"
 */
export function comparingWords(locale: Locale): ComparingWords {
  return locale === "zh" ? zh : en;
}
