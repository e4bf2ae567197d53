import { XmlReader, xmlToken } from "../../../workbook/xlsx/XmlReader";

/** Which list a paragraph or style belongs to; null where it says nothing. A list `"0"` is none. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** What a style says of lists, and the style it builds on. */
interface WordStyle extends ListPlace {
  readonly basedOn: string | null;
}

/** The styles of a Word document, as far as lists go. */
export class WordStyles {
  private readonly styles: ReadonlyMap<string, WordStyle>;
  private readonly standard: string | null;

  /** @throws WorkbookError xlsx/damagedPart */
  constructor(xml: Uint8Array | null, part: string) {
    const styles = new Map<string, WordStyle>();
    this.styles = styles;
    let standard: string | null = null;
    const reader = xml && new XmlReader(xml, part);
    while (reader) {
      const token = reader.next();
      if (token === xmlToken.end) break;
      if (token !== xmlToken.open || reader.name() !== "style") continue;
      const id = reader.prefixedAttribute("styleId") ?? "";
      const isParagraph = reader.prefixedAttribute("type") === "paragraph";
      if (isParagraph && isOn(reader.prefixedAttribute("default") ?? "0")) standard = id;
      styles.set(id, readStyle(reader));
    }
    this.standard = standard;
  }

  /** The list of a style, of its own or from the styles it builds on. */
  listOf(style: string | null): ListPlace & { readonly style: string | null } {
    const seen = new Set<string>();
    for (let id = style ?? this.standard; id !== null && !seen.has(id);) {
      seen.add(id);
      const found = this.styles.get(id);
      if (found?.list) return { list: found.list, level: found.level, style: id };
      id = found?.basedOn ?? null;
    }
    return { list: null, level: null, style: null };
  }
}

/** @example isOn("false") // false */
export function isOn(value: string): boolean {
  return !["0", "false", "off"].includes(value);
}

function readStyle(reader: XmlReader): WordStyle {
  const style = { basedOn: null as string | null, ...({ list: null, level: null } as ListPlace) };
  let place: ListPlace = style;
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside)
      return { ...place, basedOn: style.basedOn };
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    if (name === "basedOn") style.basedOn = reader.prefixedAttribute("val") ?? null;
    else if (name === "numPr") place = readListPlace(reader);
    else if (name === "pPrChange") reader.skip();
  }
}

/** Reads the `numPr` element just opened. */
export function readListPlace(reader: XmlReader): ListPlace {
  let list: string | null = null;
  let level: number | null = null;
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) return { list, level };
    if (token !== xmlToken.open) continue;
    if (reader.name() === "numId") list = reader.prefixedAttribute("val") ?? null;
    if (reader.name() === "ilvl") level = Number(reader.prefixedAttribute("val") ?? 0) || 0;
  }
}
