import { filling as en } from "./en/filling";
import type { Locale } from "./Locale";
import { filling as zh } from "./zh/filling";

/** Chinese is the type: what it has, every other language must have. */
export type FillingWords = typeof zh;

/**
 * The words of 填表, loaded with its view.
 *
 * @example fillingWords("zh").undo // "撤销填表"
 */
export function fillingWords(locale: Locale): FillingWords {
  return locale === "zh" ? zh : en;
}
