import { DocumentError, type ForeignFormat } from "../DocumentError";
import type { DocumentFormat } from "../DocumentFormat";
import { extensionOf } from "./extensionOf";
import { formatOfPackage } from "./formatOfPackage";
import { containerMark, streamNames } from "./streamNames";

type Format = DocumentFormat | ForeignFormat;

/** Formats by their first bytes, written in hexadecimal. */
const marks: readonly (readonly [RegExp, Format])[] = [
  [/^89504e47|^ffd8ff|^47494638|^424d.{8}00000000|^49492a00|^4d4d002a/, "image"],
  [/^52494646.{8}57454250/, "image"],
  [/^52617221|^377abcaf|^1f8b/, "archive"],
  [/^0908(?:08|10)00000[56]|^09040600|^09020600|^09000400/, "xls"],
];

/** Formats of text by how they begin. */
const beginnings: readonly (readonly [RegExp, Format])[] = [
  [/^[^]{0,1019}%PDF-/, "pdf"],
  [/^\s*\{\\rtf/, "rtf"],
  [/^\s*(?:MIME-Version:|From: *<?Saved by)/i, "mht"],
  [/^\s*<\?xml[^]*?urn:schemas-microsoft-com:office:spreadsheet/, "excelXml"],
  [/^\s*<\?xml[^]*?(?:<w:wordDocument|<pkg:package)/, "wordXml"],
  [/^Version:\d\.\d\s+StartHTML:/i, "html"],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div)\b/i,
    "html",
  ],
];

/**
 * What a file is: by its first bytes, then by how its text begins; the name only tells separated text from plain.
 *
 * @throws DocumentError document/empty, document/encrypted, document/notSupported
 * @throws WorkbookError for a damaged archive
 * @example formatOf(bytes, "附件.doc") // "docx"
 */
export function formatOf(bytes: Uint8Array, fileName: string): DocumentFormat {
  if (bytes.length === 0) throw new DocumentError("document/empty");
  const format = anyFormat(bytes, extensionOf(fileName));
  switch (format) {
    case "xlsx":
    case "xls":
    case "ods":
    case "docx":
    case "html":
    case "delimited":
    case "text":
      return format;
    default:
      throw new DocumentError("document/notSupported", { format });
  }
}

function anyFormat(bytes: Uint8Array, extension: string): Format {
  const head = bytes.subarray(0, 2048);
  if (containerMark.every((byte, at) => bytes[at] === byte))
    return formatOfContainer(bytes, extension);
  if (head[0] === 0x50 && head[1] === 0x4b && [3, 5].includes(head[2] ?? 0)) {
    return formatOfPackage(bytes);
  }
  const hexadecimal = [...head.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0"));
  const marked = marks.find(([mark]) => mark.test(hexadecimal.join("")));
  if (marked) return marked[1];
  const text = beginningOf(head);
  const begun = beginnings.find(([beginning]) => beginning.test(text));
  if (begun) return begun[1];
  if (["htm", "html", "xhtml", "shtml"].includes(extension) && text.includes("<")) return "html";
  return ["csv", "tsv", "tab"].includes(extension) ? "delimited" : "text";
}

/** A Word document may hold workbooks, and a workbook documents: then the name decides. */
function formatOfContainer(bytes: Uint8Array, extension: string): Format {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) throw new DocumentError("document/encrypted");
  const kinds: Format[] = [];
  if (names.has("Workbook") || names.has("Book")) kinds.push("xls");
  if (names.has("WordDocument")) kinds.push("doc");
  if (names.has("PowerPoint Document")) kinds.push("ppt");
  const isNamedDocument = ["doc", "dot", "wps", "wpt"].includes(extension);
  return (isNamedDocument && kinds.includes("doc") ? "doc" : kinds[0]) ?? "unknown";
}

function beginningOf(head: Uint8Array): string {
  const [first, second] = head;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isWideBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = isWide ? "utf-16le" : isWideBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head);
}
