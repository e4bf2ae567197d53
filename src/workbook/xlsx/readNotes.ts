import { parseA1 } from "../a1";
import type { Note } from "../WorkbookContent";
import type { SheetPart } from "./packageParts";
import { readRelationships } from "./readRelationships";
import { readRichText } from "./readRichText";
import type { XlsxPackage } from "./XlsxPackage";
import { XmlReader, xmlToken } from "./XmlReader";

/**
 * The notes on a sheet's cells. One whose text cannot be read has the empty text.
 *
 * @throws WorkbookError xlsx/damagedPart
 * @example readNotes(xlsx, sheet) // [{ sheet: "附件3", row: 6, column: 5, text: "口径：当年累计" }]
 */
export function readNotes(xlsx: XlsxPackage, sheet: SheetPart): readonly Note[] {
  return readRelationships(xlsx, sheet.path)
    .filter(({ kind, target }) => kind === "comments" && xlsx.entry(target))
    .flatMap(({ target }) => readComments(xlsx, target, sheet.name));
}

function readComments(xlsx: XlsxPackage, part: string, sheet: string): readonly Note[] {
  const reader = new XmlReader(xlsx.xml(part), part);
  const notes: Note[] = [];
  let at: ReturnType<typeof parseA1>;
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    if (name === "comment") at = parseA1(reader.attribute("ref") ?? "");
    if (name === "text" && at) notes.push({ sheet, ...at, text: readRichText(reader) ?? "" });
  }
  return notes;
}
