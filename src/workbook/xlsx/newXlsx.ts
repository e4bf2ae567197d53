import type { NewSheet } from "../Workbook";
import { addSheet } from "./addSheet";
import { deflateEntry } from "./deflateEntry";
import { PackageDraft } from "./PackageDraft";
import { plainStyles } from "./stylesPart";
import { writeZip } from "./writeZip";

const SCHEMAS = "http://schemas.openxmlformats.org";
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const PACKAGE = `${SCHEMAS}/package/2006`;
const OPEN = "application/vnd.openxmlformats-officedocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new workbook file with some sheets, in 宋体 11 where a cell's style says nothing else.
 *
 * @param sheets at least one; a workbook cannot be without
 * @throws RangeError for no sheets; WorkbookError as `addSheet`
 */
export function newXlsx(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError("A workbook needs a sheet.");
  const encoder = new TextEncoder();
  const entries = Object.entries(skeleton()).map(([name, text]) =>
    deflateEntry(name, encoder.encode(DECLARATION + text)),
  );
  const draft = new PackageDraft(writeZip(entries));
  for (const sheet of sheets) addSheet(draft, sheet, false);
  // There is no one else's work here to keep ours apart from.
  draft.put(
    "xl/styles.xml",
    draft.part("xl/styles.xml").text.replace(/<!--ontrack(?: \w+)?-->/g, ""),
  );
  return draft.save();
}

function skeleton(): Record<string, string> {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("xl/workbook.xml", `${OPEN}.spreadsheetml.sheet.main+xml`) +
      override("xl/styles.xml", `${OPEN}.spreadsheetml.styles+xml`) +
      override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      override("docProps/app.xml", `${OPEN}.extended-properties+xml`) +
      "</Types>",
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      relationship("rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml") +
      relationship(
        "rId2",
        `${PACKAGE}/relationships/metadata/core-properties`,
        "docProps/core.xml",
      ) +
      relationship("rId3", `${OFFICE}/extended-properties`, "docProps/app.xml") +
      "</Relationships>",
    "xl/workbook.xml":
      `<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><workbookPr/>` +
      "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      relationship("rId1", `${OFFICE}/styles`, "styles.xml") +
      "</Relationships>",
    "xl/styles.xml": plainStyles().replace(DECLARATION, ""),
    "docProps/core.xml":
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>OnTrack</dc:creator></cp:coreProperties>',
    "docProps/app.xml": `<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties"><Application>OnTrack</Application></Properties>`,
  };
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
