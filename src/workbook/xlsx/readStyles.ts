import { builtinFormats } from "./builtinFormats";
import { XmlReader, xmlToken } from "./XmlReader";

/** What the styles part says about the cells that use each style, by style number. */
export interface CellFormats {
  readonly numberFormats: readonly string[];
  /** Whether a cell of this style is closed when its sheet is protected. */
  readonly locked: readonly boolean[];
}

/**
 * Number formats and locks of the cell styles.
 *
 * @throws WorkbookError xlsx/damagedPart
 * @example readStyles(xml, "xl/styles.xml").numberFormats // ["General", "0.00%"]
 */
export function readStyles(xml: Uint8Array, part: string): CellFormats {
  const reader = new XmlReader(xml, part);
  const codes = new Map(builtinFormats);
  const styles: { format: number; locked: boolean }[] = [];
  let list = "";
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    if (reader.depth === 2) list = reader.name();
    else if (list === "numFmts" && reader.depth === 3) addFormat(reader, codes);
    else if (list === "cellXfs") addStyle(reader, styles);
  }
  return {
    numberFormats: styles.map(({ format }) => codes.get(format) ?? "General"),
    locked: styles.map(({ locked }) => locked),
  };
}

function addFormat(reader: XmlReader, codes: Map<number, string>): void {
  const id = Number(reader.attribute("numFmtId") ?? NaN);
  const code = reader.attribute("formatCode");
  if (Number.isInteger(id) && code !== undefined) codes.set(id, code === "" ? "General" : code);
}

function addStyle(reader: XmlReader, styles: { format: number; locked: boolean }[]): void {
  if (reader.depth === 3) {
    styles.push({ format: Number(reader.attribute("numFmtId") ?? 0), locked: true });
  } else if (reader.name() === "protection") {
    const last = styles.at(-1);
    if (last) last.locked = isTrue(reader.attribute("locked") ?? "1");
  }
}

/** A boolean of the format: `1`, `true` or, in some old files, `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
