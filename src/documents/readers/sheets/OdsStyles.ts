import { XmlReader, xmlToken } from "../../../workbook/xlsx/XmlReader";
import { forEachElement } from "./forEachElement";
import { readDataStyle } from "./readDataStyle";

interface OdsStyle {
  readonly parent: string | null;
  readonly dataStyle: string | null;
}

/** The styles of an OpenDocument spreadsheet, as far as they say how numbers are written and which tables are hidden. */
export class OdsStyles {
  private readonly dataStyles = new Map<string, string>();
  private readonly cellStyles = new Map<string, OdsStyle>();
  private readonly hiddenTables = new Set<string>();

  /** Reads a whole part that holds styles. */
  readPart(xml: Uint8Array, part: string): void {
    const reader = new XmlReader(xml, part);
    for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
      if (token === xmlToken.open) this.read(reader, reader.name());
    }
  }

  /** Reads the element just opened where it is a style; otherwise nothing. */
  read(reader: XmlReader, name: string): void {
    const id = reader.prefixedAttribute("name") ?? "";
    if (/^(?:number|percentage|currency|date|time|text)-style$/.test(name)) {
      this.dataStyles.set(id, readDataStyle(reader));
    } else if (name === "style") {
      const family = reader.prefixedAttribute("family");
      const parent = reader.prefixedAttribute("parent-style-name") ?? null;
      const dataStyle = reader.prefixedAttribute("data-style-name") ?? null;
      if (family === "table-cell") this.cellStyles.set(id, { parent, dataStyle });
      forEachElement(reader, (inner) => {
        const isHidden = reader.prefixedAttribute("display") === "false";
        if (family === "table" && inner === "table-properties" && isHidden)
          this.hiddenTables.add(id);
      });
    }
  }

  /** The number format of a cell's style, its own or from the styles it builds on. */
  numberFormat(style: string | null): string {
    const seen = new Set<string>();
    for (let id = style ?? "Default"; !seen.has(id);) {
      seen.add(id);
      const found = this.cellStyles.get(id);
      if (found?.dataStyle) return this.dataStyles.get(found.dataStyle) ?? "General";
      id = found?.parent ?? "Default";
    }
    return "General";
  }

  isTableHidden(style: string | null): boolean {
    return style !== null && this.hiddenTables.has(style);
  }
}
