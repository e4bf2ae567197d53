import { strToU8, zipSync } from "fflate";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a Word file made for a test has beside its text. */
export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  /** The namespace of the text, for the strict form. */
  readonly namespace?: string;
  readonly mainPart?: string;
  /** Of compression; 0 stores. */
  readonly level?: 0 | 6;
}

/** A Word file with the given XML as its body; prefixes are those Word writes. */
export function docxFile(body: string, parts: DocxParts = {}): Uint8Array {
  const { mainPart = "word/document.xml", namespace = transitional } = parts;
  const wrap = (root: string, xml: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${namespace}" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v">${xml}</w:${root}>`,
    );
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  const name = mainPart.slice(folder.length);
  const related = ["numbering", "styles"].map(
    (kind) => `<Relationship Id="${kind}" Type="${relationships}/${kind}" Target="${kind}.xml"/>`,
  );
  const files = {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${mainPart}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="r1" Type="${relationships}/officeDocument" Target="/${mainPart}"/></Relationships>`,
    ),
    [`${folder}_rels/${name}.rels`]: strToU8(`<Relationships>${related.join("")}</Relationships>`),
    [mainPart]: wrap("document", `<w:body>${body}<w:sectPr/></w:body>`),
    ...(parts.numbering !== undefined && {
      [`${folder}numbering.xml`]: wrap("numbering", parts.numbering),
    }),
    ...(parts.styles !== undefined && { [`${folder}styles.xml`]: wrap("styles", parts.styles) }),
  };
  return zipSync(files, { level: parts.level ?? 6 });
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
  const pPr = properties && `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell of one paragraph for each line. */
export function cell(text: string, properties = ""): string {
  const lines = text.split("\n").map((line) => paragraph(line));
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.join("")}</w:tc>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
}
