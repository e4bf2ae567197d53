import { workbench as en } from "./en/workbench";
import type { Locale } from "./Locale";
import { workbench as zh } from "./zh/workbench";

/** Chinese is the type: what it has, every other language must have. */
export type WorkbenchWords = typeof zh;

/**
 * The workbench's own words.
 *
 * @example workbenchWords("zh").save // "保存"
 */
export function workbenchWords(locale: Locale): WorkbenchWords {
  return locale === "zh" ? zh : en;
}
