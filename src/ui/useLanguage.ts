import { createContext, useContext } from "react";
import type { Locale } from "../i18n/Locale";
import { messages, type Messages } from "../i18n/messages";
import { paneWords, type PaneWords } from "../i18n/paneWords";

/** What components speak with. */
export interface Language {
  readonly locale: Locale;
  readonly terms: Messages["terms"];
  readonly words: PaneWords;
}

/** All the words of a language that components use. */
export function languageOf(locale: Locale): Language {
  return { locale, terms: messages(locale).terms, words: paneWords(locale) };
}

/** The language of the components below. */
export const LanguageContext = createContext<Language>(languageOf("zh"));

/** The language chosen for this pane. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** What a `lang` attribute says: screen readers choose their voice and browsers their glyphs by it. */
export function langAttribute(locale: Locale): string {
  return locale === "zh" ? "zh-CN" : "en";
}
