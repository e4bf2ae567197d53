import { seal as en } from "./en/seal";
import type { Locale } from "./Locale";
import { seal as zh } from "./zh/seal";

/** Chinese is the type: what it has, every other language must have. */
export type SealWords = typeof zh;

/**
 * The words of 封存与核验, loaded with what shows them.
 *
 * @example sealWords("zh").verdict.whole // "封存完好：封存以后内容没有变化。"
 */
export function sealWords(locale: Locale): SealWords {
  return locale === "zh" ? zh : en;
}
