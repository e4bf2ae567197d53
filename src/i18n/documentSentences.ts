import type { DocumentWords } from "./DocumentWords";
import { documents as en } from "./en/documents";
import type { Locale } from "./Locale";
import { documents as zh } from "./zh/documents";

/**
 * The words about documents that are to be imported; only who imports needs them.
 *
 * @example documentSentences("zh").formats.docx // "Word 文档"
 */
export function documentSentences(locale: Locale): DocumentWords {
  return locale === "zh" ? zh : en;
}
