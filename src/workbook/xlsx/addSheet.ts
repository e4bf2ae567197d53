import { formatRange, type Range } from "../a1";
import type { NewSheet } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { CellFormats } from "./CellFormats";
import { definedNameXml, addDefinedNames, ownSheetName } from "./definedNames";
import { escapeAttribute } from "./escapeXml";
import { markSheet } from "./markSheet";
import { newSheetXml } from "./newSheetXml";
import type { PackageDraft } from "./PackageDraft";
import { recalculateOnOpen } from "./recalculateOnOpen";
import { freeName, registerPart } from "./registerPart";
import { checkSheetName, quoteSheetName } from "./sheetName";
import { refuseLockedStructure } from "./refuseLockedStructure";
import { namespaceOf, putStyles, stylesPart } from "./stylesPart";
import { appendSplice, splice, type XmlPart } from "./XmlPart";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet after the last one, with its styles, print set-up and marks.
 *
 * @param isOurs puts a hidden name into the workbook by which `removeSheet` knows the sheet again
 * @throws WorkbookError `workbook/sheetName`, `workbook/sheetExists`, `workbook/protected`, and as
 *   `newSheetXml`
 */
export function addSheet(draft: PackageDraft, sheet: NewSheet, isOurs = true): void {
  checkSheetName(sheet.name);
  const { workbook, sheets } = draft.parts();
  const isTaken = sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (isTaken) throw new WorkbookError("workbook/sheetExists", { sheet: sheet.name });
  refuseLockedStructure(draft, sheet.name);

  const namespace = namespaceOf(draft.part(workbook));
  const text = newSheetXml(sheet, namespace, styleIndexes(draft, sheet));
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const name = freeName(draft, `${folder}worksheets/sheet`, ".xml");
  const id = registerPart(draft, workbook, { name, text, contentType: CONTENT_TYPE }, TYPE);
  const sheetId = Math.max(0, ...sheets.map((one) => one.sheetId)) + 1;
  draft.put(workbook, listSheet(draft.part(workbook), sheet.name, sheetId, id));
  addDefinedNames(draft, namesOf(sheet, sheets.length, isOurs));
  if (sheet.marks) markSheet(draft, name, sheet.marks);
  if (sheet.cells.some(({ formula }) => formula !== undefined)) recalculateOnOpen(draft);
}

/** Makes the cell formats of a sheet and says which style became which. */
function styleIndexes(draft: PackageDraft, { cells }: NewSheet): (style: object) => number {
  const styles = new Set(cells.flatMap(({ style }) => style ?? []));
  if (styles.size === 0) return () => 0;
  const formats = new CellFormats(stylesPart(draft));
  const indexes = new Map<object, number>(
    [...styles].map((style) => [style, formats.indexOf(style)]),
  );
  putStyles(draft, formats.save());
  return (style) => indexes.get(style) ?? 0;
}

function listSheet(part: XmlPart, name: string, sheetId: number, relationshipId: string): string {
  const sheets = part.child(part.root, "sheets");
  if (!sheets) throw part.damaged();
  const [prefix, declaration] = relationshipPrefix(
    part,
    part.text.slice(part.root.start, sheets.openEnd),
  );
  const xml =
    `<${part.prefix}sheet${declaration} name="${escapeAttribute(name)}"` +
    ` sheetId="${sheetId}" ${prefix}:id="${relationshipId}"/>`;
  return splice(part.text, [appendSplice(sheets, xml)]);
}

/** The prefix the workbook part has for relationships; `r`, declared on the spot, when it has none there. */
function relationshipPrefix(part: XmlPart, head: string): [prefix: string, declaration: string] {
  const known =
    /xmlns:([\w.-]+)\s*=\s*["']([^"']*\/officeDocument\/(?:2006\/)?relationships)["']/.exec(head);
  if (known?.[1]) return [known[1], ""];
  const isStrict = namespaceOf(part).includes("purl.oclc.org");
  const namespace = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return ["r", ` xmlns:r="${namespace}"`];
}

/** @example absolute({ top: 0, left: 0, bottom: 24, right: 7 }) // "$A$1:$H$25" */
function absolute(range: Range): string {
  return formatRange(range).replace(/[A-Z]+|\d+/g, "$$$&");
}

function namesOf(sheet: NewSheet, index: number, isOurs: boolean): string[] {
  const names: string[] = [];
  const area = sheet.page?.area;
  if (area) {
    const cells = `${quoteSheetName(sheet.name)}!${absolute(area)}`;
    names.push(definedNameXml("_xlnm.Print_Area", index, cells));
  }
  if (sheet.headingRows) {
    const { top, bottom } = sheet.headingRows;
    const rows = `${quoteSheetName(sheet.name)}!$${top + 1}:$${bottom + 1}`;
    names.push(definedNameXml("_xlnm.Print_Titles", index, rows));
  }
  if (isOurs) names.push(definedNameXml(ownSheetName, index, "TRUE", true));
  return names;
}
