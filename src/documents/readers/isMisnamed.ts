import type { DocumentFormat } from "../DocumentFormat";
import { extensionOf } from "./extensionOf";

type Family = "workbook" | "document" | "page" | "text";

const familyOfFormat: Readonly<Record<DocumentFormat, Family>> = {
  xlsx: "workbook",
  xls: "workbook",
  ods: "workbook",
  docx: "document",
  html: "page",
  delimited: "text",
  text: "text",
};

const extensions: Readonly<Record<Family, readonly string[]>> = {
  workbook: ["xlsx", "xlsm", "xltx", "xls", "xlt", "et", "ett", "ods", "xlsb"],
  document: ["docx", "docm", "dotx", "doc", "dot", "wps", "wpt", "rtf", "odt"],
  page: ["htm", "html", "xhtml", "shtml", "mht"],
  text: ["txt", "text", "csv", "tsv", "tab", "md"],
};

/**
 * Whether a file's name promises something else than the file is, such as a web page saved as .xls. An .xls that is an .xlsx inside,
 * or a name that promises nothing, is not meant.
 *
 * @example isMisnamed("附件3.xls", "html") // true
 */
export function isMisnamed(fileName: string, format: DocumentFormat): boolean {
  const extension = extensionOf(fileName);
  const promised = Object.values(extensions).some((names) => names.includes(extension));
  return promised && !extensions[familyOfFormat[format]].includes(extension);
}
