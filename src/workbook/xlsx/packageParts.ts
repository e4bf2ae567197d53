import { WorkbookError } from "../WorkbookError";
import type { Sheet } from "../Workbook";
import { readRelationships, type Relationship } from "./readRelationships";
import type { XlsxPackage } from "./XlsxPackage";
import { XmlReader, xmlToken } from "./XmlReader";

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  /** The part that holds it. */
  readonly path: string;
  readonly visibility: Sheet["visibility"];
  /** Chart, dialog and macro sheets have no cells for us, yet count wherever sheets are numbered. */
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  readonly sheetId: number;
}

/** Where everything is in a workbook package. Part names are those of the package, without leading slash. */
export interface PackageParts {
  readonly workbook: string;
  /** In their order, charts included. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  /** Of the workbook part. */
  readonly relationships: readonly Relationship[];
  /** Parts with styles or strings that the workbook names and the package does not have. */
  readonly missing: readonly string[];
  /** Content types by lower-case part name (`Override`) and by lower-case extension (`Default`). */
  readonly contentTypes: ContentTypes;
}

export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

const neededKinds = ["styles", "sharedStrings"];

/**
 * Finds the workbook part and what belongs to it, by relationships first and content types second, never by the usual
 * file names alone unless both are missing.
 *
 * @throws WorkbookError xlsx/noWorkbook, xlsx/legacyFormat for the binary .xlsb, xlsx/damagedPart for a sheet whose part is missing or holds another sheet
 * @example packageParts(new XlsxPackage(bytes)).sheets[0] // { name: "Sheet1", path: "xl/worksheets/sheet1.xml", … }
 */
export function packageParts(xlsx: XlsxPackage): PackageParts {
  const contentTypes = readContentTypes(xlsx);
  const workbook = findWorkbook(xlsx, contentTypes);
  const relationships = readRelationships(xlsx, workbook);
  const partOf = (kind: string): string | null => {
    const found = relationships.find((one) => one.kind === kind && !one.isExternal);
    return (found && xlsx.nameOf(found.target)) ?? null;
  };
  return {
    workbook,
    sheets: readSheetParts(xlsx, workbook, relationships),
    styles: partOf("styles"),
    sharedStrings: partOf("sharedStrings"),
    theme: partOf("theme"),
    relationships,
    missing: relationships
      .filter(({ kind, target }) => neededKinds.includes(kind) && !xlsx.entry(target))
      .map(({ target }) => target),
    contentTypes,
  };
}

function readContentTypes(xlsx: XlsxPackage): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const part = "[Content_Types].xml";
  if (!xlsx.entry(part)) return { overrides, defaults };
  const reader = new XmlReader(xlsx.xml(part), part);
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const type = reader.attribute("ContentType");
    const name = reader.attribute("PartName")?.replace(/^\/+/, "").toLowerCase();
    const extension = reader.attribute("Extension")?.toLowerCase();
    if (type !== undefined && name !== undefined) overrides.set(name, type);
    if (type !== undefined && extension !== undefined) defaults.set(extension, type);
  }
  return { overrides, defaults };
}

function findWorkbook(xlsx: XlsxPackage, { overrides, defaults }: ContentTypes): string {
  const related = readRelationships(xlsx, "").find(({ kind }) => kind === "officeDocument");
  const typed = [...overrides].find(([, type]) => isWorkbookType(type))?.[0];
  const name = [related?.target, typed, "xl/workbook.xml"]
    .map((part) => part !== undefined && xlsx.nameOf(part))
    .find((part) => typeof part === "string");
  if (!name) throw new WorkbookError("xlsx/noWorkbook");
  const type = overrides.get(name.toLowerCase()) ?? defaults.get(name.split(".").pop() ?? "") ?? "";
  if (type.includes("sheet.binary") || name.toLowerCase().endsWith(".bin")) {
    throw new WorkbookError("xlsx/legacyFormat", { format: "xlsb" });
  }
  if (/wordprocessingml|presentationml|opendocument/.test(type)) {
    throw new WorkbookError("xlsx/noWorkbook");
  }
  return name;
}

function isWorkbookType(type: string): boolean {
  return /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml$/i.test(
    type,
  );
}

function readSheetParts(
  xlsx: XlsxPackage,
  workbook: string,
  relationships: readonly Relationship[],
): readonly SheetPart[] {
  const reader = new XmlReader(xlsx.xml(workbook), workbook);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets = new Map<string, SheetPart>();
  let isInList = false;
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token === xmlToken.text) continue;
    const name = reader.name();
    if (reader.depth === 1 + Number(token === xmlToken.open) && name === "sheets") {
      isInList = token === xmlToken.open;
    } else if (token === xmlToken.open && isInList && name === "sheet") {
      const sheet = readSheetPart(xlsx, reader, byId);
      if (sheets.has(sheet.path)) throw damaged(sheet.path);
      sheets.set(sheet.path, sheet);
    } else if (token === xmlToken.open && reader.depth === 1 && name !== "workbook") {
      throw new WorkbookError("xlsx/noWorkbook");
    }
  }
  return [...sheets.values()];
}

function readSheetPart(
  xlsx: XlsxPackage,
  reader: XmlReader,
  relationships: ReadonlyMap<string, Relationship>,
): SheetPart {
  const relationshipId = reader.prefixedAttribute("id") ?? "";
  const state = reader.attribute("state");
  const related = relationships.get(relationshipId);
  const path = related && xlsx.nameOf(related.target);
  if (path === undefined) throw damaged(related?.target ?? reader.part);
  return {
    name: reader.attribute("name") ?? "",
    path,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    isWorksheet: related?.kind === "worksheet",
    relationshipId,
    sheetId: Number(reader.attribute("sheetId")),
  };
}

function damaged(part: string): WorkbookError {
  return new WorkbookError("xlsx/damagedPart", { part });
}
