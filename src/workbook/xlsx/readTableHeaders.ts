import { formatA1, parseRange } from "../a1";
import { readRelationships } from "./readRelationships";
import { unescapeText } from "./unescapeText";
import type { XlsxPackage } from "./XlsxPackage";
import { XmlReader, xmlToken } from "./XmlReader";

/**
 * The header cells of a sheet's Excel tables, by address, with the column name each must read as:
 * formulas refer to the column by it, and Excel repairs a table whose headers read otherwise.
 *
 * @param path the sheet's part
 * @example readTableHeaders(xlsx, "xl/worksheets/sheet1.xml").get("B3") // "2024年"
 */
export function readTableHeaders(xlsx: XlsxPackage, path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { kind, target } of readRelationships(xlsx, path)) {
    if (kind === "table" && xlsx.entry(target)) readTable(xlsx, target, headers);
  }
  return headers;
}

function readTable(xlsx: XlsxPackage, path: string, headers: Map<string, string>): void {
  const reader = new XmlReader(xlsx.xml(path), path);
  let range = parseRange("");
  let column = 0;
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    if (reader.name() === "table") {
      if (reader.attribute("headerRowCount") === "0") return;
      range = parseRange(reader.attribute("ref") ?? "");
    }
    if (!range || reader.name() !== "tableColumn") continue;
    const name = unescapeText(reader.attribute("name") ?? "");
    headers.set(formatA1({ row: range.top, column: range.left + column }), name);
    column += 1;
  }
}
