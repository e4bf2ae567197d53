import { taskpane as en } from "./en/taskpane";
import type { Locale } from "./Locale";
import { taskpane as zh } from "./zh/taskpane";

/** Chinese is the type: what it has, every other language must have. */
export type TaskpaneWords = typeof zh;

/**
 * The words that only the task pane in Excel needs.
 *
 * @example taskpaneWords("zh").dismiss // "知道了"
 */
export function taskpaneWords(locale: Locale): TaskpaneWords {
  return locale === "zh" ? zh : en;
}
