import type { DocumentFormat } from "../documents/DocumentFormat";
import { documentSentences } from "./documentSentences";
import type { Locale } from "./Locale";

/**
 * Says that a file is something else than its name says.
 *
 * @example describeMisnamed(".xls", "html", "zh") // "文件名以“.xls”结尾，内容其实是网页，已按网页读取。"
 */
export function describeMisnamed(
  extension: string,
  format: DocumentFormat,
  locale: Locale,
): string {
  const { formats, misnamed } = documentSentences(locale);
  return misnamed(extension, formats[format]);
}
