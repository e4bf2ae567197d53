import type { Locale } from "./Locale";

/** What the sheet is called that explains the marks, in each language; that of another language is replaced too. */
export const legendSheetNames: Readonly<Record<Locale, string>> = {
  zh: "标记说明",
  en: "Legend of marks",
};
