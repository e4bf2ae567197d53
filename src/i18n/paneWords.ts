import { englishWords } from "./loadLanguage";
import type { Locale } from "./Locale";
import { pane as zh } from "./zh/pane";

/** Chinese is the type: what it has, every other language must have. */
export type PaneWords = typeof zh;

/**
 * The pane's own words; kept apart from {@link messages} because the command line never says them.
 *
 * @example paneWords("zh").marks.add // "标记"
 */
export function paneWords(locale: Locale): PaneWords {
  return locale === "zh" ? zh : englishWords().pane;
}
