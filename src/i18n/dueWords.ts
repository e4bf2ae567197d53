import { due as en } from "./en/due";
import type { Locale } from "./Locale";
import { due as zh } from "./zh/due";

/** Chinese is the type: what it has, every other language must have. */
export type DueWords = typeof zh;

/**
 * The words of what is due, loaded where it is listed.
 *
 * @example dueWords("zh").notStated // "全年预计未填"
 */
export function dueWords(locale: Locale): DueWords {
  return locale === "zh" ? zh : en;
}
