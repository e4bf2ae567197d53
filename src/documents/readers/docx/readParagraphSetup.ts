import { xmlToken, type XmlReader } from "../../../workbook/xlsx/XmlReader";
import { readListPlace, type ListPlace } from "./WordStyles";

/** What a paragraph says of itself. */
export interface ParagraphSetup extends ListPlace {
  readonly style: string | null;
  /** A tracked change has deleted or moved away its end, so that the next paragraph goes on in its line. */
  readonly isEndDeleted: boolean;
}

/** Reads the `pPr` element just opened. */
export function readParagraphSetup(reader: XmlReader): ParagraphSetup {
  let place: ListPlace = { list: null, level: null };
  let style: string | null = null;
  let isEndDeleted = false;
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) {
      return { ...place, style, isEndDeleted };
    }
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    if (name === "pStyle") style = reader.prefixedAttribute("val") ?? null;
    else if (name === "numPr") place = readListPlace(reader);
    else if (name === "del" || name === "moveFrom") isEndDeleted = true;
    else if (name === "pPrChange" || name === "rPrChange") reader.skip();
  }
}
