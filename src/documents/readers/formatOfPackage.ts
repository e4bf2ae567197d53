import { XlsxPackage } from "../../workbook/xlsx/XlsxPackage";
import type { ForeignFormat } from "../DocumentError";
import type { DocumentFormat } from "../DocumentFormat";

/** Bytes of a part that only describes. */
const describing = 2 ** 20;

const openDocuments: Readonly<Record<string, DocumentFormat | ForeignFormat>> = {
  spreadsheet: "ods",
  text: "odt",
};

/**
 * What a zip archive holds, by what it says of itself: its content types, or the `mimetype` of an OpenDocument file.
 *
 * @throws WorkbookError as for a workbook that is damaged, encrypted or too large
 */
export function formatOfPackage(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const archive = new XlsxPackage(bytes);
  const textOf = (name: string): string =>
    archive.entry(name) ? new TextDecoder().decode(archive.bytes(name, describing)) : "";
  const kind = /vnd\.oasis\.opendocument\.(\w+)/.exec(textOf("mimetype"))?.[1];
  if (kind !== undefined) return openDocuments[kind] ?? "unknown";
  if (archive.entry("OFD.xml")) return "ofd";
  const types = textOf("[Content_Types].xml");
  const declared = packageKinds.find(([, type]) => type.test(types));
  return (declared ?? packageKinds.find(([, , part]) => archive.entry(part)))?.[0] ?? "archive";
}

/** By the content type of the main part, or its usual name where the types say nothing. */
const packageKinds: readonly (readonly [DocumentFormat | ForeignFormat, RegExp, string])[] = [
  ["docx", /(?:wordprocessingml|ms-word)\.[\w.]*main\+xml/i, "word/document.xml"],
  ["ppt", /(?:presentationml|ms-powerpoint)\.[\w.]*main\+xml/i, "ppt/presentation.xml"],
  ["xlsb", /ms-excel\.sheet\.binary\.[\w.]*main/i, "xl/workbook.bin"],
  ["xlsx", /(?:spreadsheetml|ms-excel)\.[\w.]*main\+xml/i, "xl/workbook.xml"],
];
