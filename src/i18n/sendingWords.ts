import { sending as en } from "./en/sending";
import type { Locale } from "./Locale";
import { sending as zh } from "./zh/sending";

/** Chinese is the type: what it has, every other language must have. */
export type SendingWords = typeof zh;

/**
 * The words of 发送前校验, loaded with its view.
 *
 * @example sendingWords("zh").stale // "内容已变动，请重新校验"
 */
export function sendingWords(locale: Locale): SendingWords {
  return locale === "zh" ? zh : en;
}
