import type { Snapshot } from "../../../workbook/Workbook";
import { XlsxPackage } from "../../../workbook/xlsx/XlsxPackage";
import { xlsxLimits } from "../../../workbook/xlsx/limits";
import { XmlReader, xmlToken } from "../../../workbook/xlsx/XmlReader";
import { DocumentError } from "../../DocumentError";
import { readerLimits } from "../limits";
import type { MemorySheet } from "./MemorySheet";
import { OdsStyles } from "./OdsStyles";
import { OdsTable, type OdsContext } from "./OdsTable";

/**
 * Reads an OpenDocument spreadsheet: values, formulas with their stored results, number formats, merges and what is hidden.
 *
 * @throws WorkbookError and DocumentError for what is damaged, encrypted or too large
 * @example readOds(bytes).sheets[0]?.cell(0, 0)?.value // "分年度主要目标表"
 */
export function readOds(bytes: Uint8Array): Snapshot {
  const ods = new XlsxPackage(bytes, { ...xlsxLimits, partBytes: readerLimits.partBytes });
  const manifest = "META-INF/manifest.xml";
  if (ods.entry(manifest) && isEncrypted(ods.xml(manifest), manifest)) {
    throw new DocumentError("document/encrypted");
  }
  const styles = new OdsStyles();
  if (ods.entry("styles.xml")) styles.readPart(ods.xml("styles.xml"), "styles.xml");
  const part = "content.xml";
  const reader = new XmlReader(ods.xml(part, readerLimits.partBytes), part);
  const sheets: MemorySheet[] = [];
  let context: OdsContext = { styles, date1904: false, cells: 0 };
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    if (name === "table") sheets.push(new OdsTable(reader, context).read());
    else if (name === "tracked-changes") reader.skip();
    else if (name === "null-date") {
      const date1904 = reader.prefixedAttribute("date-value")?.startsWith("1904") === true;
      context = { ...context, date1904 };
    } else styles.read(reader, name);
  }
  return { sheets, date1904: context.date1904, parts: [] };
}

function isEncrypted(manifest: Uint8Array, part: string): boolean {
  const reader = new XmlReader(manifest, part);
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token === xmlToken.open && reader.name() === "encryption-data") return true;
  }
  return false;
}
