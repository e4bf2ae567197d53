import { registerPart, unregisterPart } from "./registerPart";
import type { PackageDraft } from "./PackageDraft";
import type { XmlPart } from "./XmlPart";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MADE = "<!--ontrack made-->";

/** The least a styles part holds, with 宋体 11 as the default font. */
export function plainStyles(namespace: string = MAIN): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}

/** The workbook's styles part; made, with a comment that says so, when there is none. */
export function stylesPart(draft: PackageDraft): XmlPart {
  const { workbook, styles } = draft.parts();
  if (styles !== null) return draft.part(styles);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const name = `${folder}styles.xml`;
  const text = marked(plainStyles(namespaceOf(draft.part(workbook))));
  registerPart(draft, workbook, { name, text, contentType: CONTENT_TYPE }, TYPE);
  return draft.part(name);
}

/** Puts a styles part back; one we made goes again once nothing of it is used. */
export function putStyles(draft: PackageDraft, part: XmlPart): void {
  const { workbook } = draft.parts();
  if (part.text === marked(plainStyles(namespaceOf(draft.part(workbook))))) {
    unregisterPart(draft, workbook, part.name);
  } else {
    draft.put(part.name, part.text);
  }
}

/** The main namespace in the form the workbook uses, transitional or strict. */
export function namespaceOf(part: XmlPart): string {
  const isStrict = part.text
    .slice(part.root.start, part.root.openEnd)
    .includes("purl.oclc.org/ooxml");
  return isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
}

function marked(styles: string): string {
  return styles.replace(DECLARATION, `${DECLARATION}${MADE}`);
}
