import type { DocumentError, Excess, ForeignFormat } from "../documents/DocumentError";
import { documentSentences } from "./documentSentences";
import type { Locale } from "./Locale";

/**
 * Says why a document could not be read and what to do about it.
 *
 * @example describeDocumentError(new DocumentError("document/empty"), "zh") // "文件是空的（0 字节）。请重新导出或向发送人索取。"
 */
export function describeDocumentError({ code, values }: DocumentError, locale: Locale): string {
  const { excess, notSupported, sentences, tooLarge } = documentSentences(locale);
  const fact = (name: string): string => String(values[name] ?? "?");
  switch (code) {
    case "document/notSupported":
      return notSupported[fact("format") as ForeignFormat];
    case "document/tooLarge":
      return tooLarge(excess[fact("what") as Excess], fact("limit"));
    default:
      return sentences[code]({ part: fact("part") });
  }
}
