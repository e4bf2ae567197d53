import { importWords as en } from "./en/import";
import type { Locale } from "./Locale";
import { importWords as zh } from "./zh/import";

/** Chinese is the type: what it has, every other language must have. */
export type ImportWords = typeof zh;

/**
 * The words of 导入, loaded with its view.
 *
 * @example importWords("zh").title // "导入目标方案"
 */
export function importWords(locale: Locale): ImportWords {
  return locale === "zh" ? zh : en;
}
