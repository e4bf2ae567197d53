import { cli as en } from "./en/cli";
import type { Locale } from "./Locale";
import { cli as zh } from "./zh/cli";

/** Chinese is the type: what it has, every other language must have. */
export type CliWords = typeof zh;

/**
 * The command line's own words: help, usage errors, headings of its text output.
 *
 * @example cliWords("zh").text.actual // "完成值"
 */
export function cliWords(locale: Locale): CliWords {
  return locale === "zh" ? zh : en;
}
