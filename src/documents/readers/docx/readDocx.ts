import { partName, XlsxPackage } from "../../../workbook/xlsx/XlsxPackage";
import { xlsxLimits } from "../../../workbook/xlsx/limits";
import { readRelationships } from "../../../workbook/xlsx/readRelationships";
import { XmlReader } from "../../../workbook/xlsx/XmlReader";
import { DocumentError } from "../../DocumentError";
import type { Content } from "../Content";
import { readerLimits } from "../limits";
import { DocxBody } from "./DocxBody";
import { readWordLists } from "./WordLists";
import { WordNumbering } from "./WordNumbering";
import { WordStyles } from "./WordStyles";

/**
 * Reads the text and tables of a Word document as its reader sees them with all changes accepted: no deleted or hidden
 * text, the numbers that Word writes before paragraphs, no headers, footers, notes and comments.
 *
 * @throws WorkbookError and DocumentError for what is no Word document or too large
 * @example readDocx(bytes)[0] // "一、总体目标"
 */
export function readDocx(bytes: Uint8Array): readonly Content[] {
  const docx = new XlsxPackage(bytes, { ...xlsxLimits, partBytes: readerLimits.partBytes });
  const main = mainPart(docx);
  const related = readRelationships(docx, main);
  const part = (kind: string): string | null => {
    const found = related.find((one) => one.kind === kind && !one.isExternal);
    return (found && docx.nameOf(found.target)) ?? null;
  };
  const styles = part("styles");
  const numbering = part("numbering");
  const lists = numbering === null ? null : readWordLists(docx.xml(numbering), numbering);
  const body = new DocxBody(
    new XmlReader(docx.xml(main, readerLimits.partBytes), main),
    new WordNumbering(
      lists ?? { lists: new Map(), abstracts: new Map() },
      new WordStyles(styles === null ? null : docx.xml(styles), styles ?? ""),
    ),
  );
  return body.read();
}

function mainPart(docx: XlsxPackage): string {
  const related = readRelationships(docx, "").find(({ kind }) => kind === "officeDocument");
  const names = [related?.target, "word/document.xml"].map((name) => name && docx.nameOf(name));
  const found = names.find((name) => typeof name === "string" && name !== "");
  if (!found) throw new DocumentError("document/damaged", { part: "word/document.xml" });
  return partName(found);
}
