import { zipSync } from "fflate";

/** The parts of a package by name, as text or bytes; null leaves out a part the builder would add. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** What a test says about a workbook package; everything else is the least a reader needs. */
export interface PackageSketch {
  /** Sheets in order: a name and what stands inside `<worksheet>`, or just the latter. */
  readonly sheets?: readonly (
    string | { readonly name: string; readonly xml: string; readonly state?: string }
  )[];
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** The `<si>` elements, or the texts. */
  readonly strings?: string | readonly string[];
  /** What follows `<sheets>` in the workbook part. */
  readonly workbook?: string;
  /** What stands before `<sheets>` in the workbook part, such as `<workbookPr date1904="1"/>`. */
  readonly workbookHead?: string;
  /** Custom XML parts, whole documents. */
  readonly customXml?: readonly string[];
  readonly parts?: Parts;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook file made from its parts.
 *
 * @example xlsx({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] })
 */
export function xlsx(sketch: PackageSketch): Uint8Array {
  return zipText(xlsxParts(sketch));
}

/** A zip of parts, in their order. */
export function zipText(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) continue;
    files[name] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { mtime: "2020-01-02T03:04:06" });
}

/** The parts of a workbook by name. */
export function xlsxParts(sketch: PackageSketch): Parts {
  const sheets = (sketch.sheets ?? []).map((sheet, index) =>
    typeof sheet === "string" ? { name: `Sheet${index + 1}`, xml: sheet } : sheet,
  );
  const numbers = sheets.map((_, index) => index + 1);
  return {
    "[Content_Types].xml": contentTypes(numbers, sketch),
    "_rels/.rels": `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}">${sketch.workbookHead ?? ""}<sheets>${sheets
      .map((sheet, index) => {
        const state = "state" in sheet && sheet.state ? ` state="${sheet.state}"` : "";
        return `<sheet name="${sheet.name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
      })
      .join("")}</sheets>${sketch.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": workbookRelationships(numbers, sketch),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`,
      ]),
    ),
    "xl/styles.xml":
      sketch.styles === undefined
        ? null
        : `${head}<styleSheet xmlns="${main}">${sketch.styles}</styleSheet>`,
    "xl/sharedStrings.xml":
      sketch.strings === undefined
        ? null
        : `${head}<sst xmlns="${main}">${strings(sketch.strings)}</sst>`,
    ...Object.fromEntries(
      (sketch.customXml ?? []).map((xml, index) => [`customXml/item${index + 1}.xml`, xml]),
    ),
    ...sketch.parts,
  };
}

function contentTypes(numbers: readonly number[], sketch: PackageSketch): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  return `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${numbers
    .map((number) => override(`worksheets/sheet${number}`, "worksheet"))
    .join("")}${sketch.styles === undefined ? "" : override("styles", "styles")}${
    sketch.strings === undefined ? "" : override("sharedStrings", "sharedStrings")
  }</Types>`;
}

function workbookRelationships(numbers: readonly number[], sketch: PackageSketch): string {
  const relate = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}.xml"/>`;
  return `${head}<Relationships xmlns="${pack}/relationships">${numbers
    .map((number) => relate(`rId${number}`, "worksheet", `worksheets/sheet${number}`))
    .join("")}${sketch.styles === undefined ? "" : relate("rIdStyles", "styles", "styles")}${
    sketch.strings === undefined ? "" : relate("rIdStrings", "sharedStrings", "sharedStrings")
  }${(sketch.customXml ?? [])
    .map((_, index) =>
      relate(`rIdCustom${index + 1}`, "customXml", `../customXml/item${index + 1}`),
    )
    .join("")}</Relationships>`;
}

function strings(texts: string | readonly string[]): string {
  if (typeof texts === "string") return texts;
  return texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
}
