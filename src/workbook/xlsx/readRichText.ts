import { unescapeText } from "./unescapeText";
import { packName } from "./xmlBytes";
import { xmlToken, type XmlReader } from "./XmlReader";

const text = packName("t");
const run = packName("r");

/**
 * The text of the `si`, `is` or `text` element last opened, its runs joined; phonetic guides (`rPh`) are no part of it.
 * Reads up to and with the element's close token.
 *
 * @returns undefined when some of it cannot be read.
 * @example readRichText(reader) // "指标" for <r><t>指</t></r><r><t>标</t></r><rPh sb="0" eb="1"><t>zhǐ</t></rPh>
 */
export function readRichText(reader: XmlReader): string | undefined {
  let whole: string | undefined = "";
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) break;
    if (token !== xmlToken.open) continue;
    if (reader.packed === text) {
      const more = reader.content();
      whole = whole === undefined || more === undefined ? undefined : whole + more;
    } else if (reader.packed !== run) {
      reader.skip();
    }
  }
  return whole === undefined ? undefined : unescapeText(whole);
}
