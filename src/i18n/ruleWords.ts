import { rules as en } from "./en/rules";
import type { Locale } from "./Locale";
import { rules as zh } from "./zh/rules";

/**
 * What each rule looks for, what it rests on, and what it does where a value is missing.
 *
 * @example ruleWords("zh").looksFor["value/required"] // "该填的完成值有没有填"
 */
export function ruleWords(locale: Locale): typeof zh {
  return locale === "zh" ? zh : en;
}
