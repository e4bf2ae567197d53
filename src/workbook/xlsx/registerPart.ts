import { escapeAttribute } from "./escapeXml";
import type { PackageDraft } from "./PackageDraft";
import { relationshipsPartOf, readRelationships } from "./readRelationships";
import { appendSplice, splice, type XmlElement, type XmlPart } from "./XmlPart";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Puts a new part into the package: its content, its content type, and the relationship that leads
 * to it.
 *
 * @param source the part it belongs to, e.g. `xl/workbook.xml`
 * @param type the relationship's type in the transitional form; written as the file's own are
 * @returns the relationship's id
 */
export function registerPart(
  draft: PackageDraft,
  source: string,
  part: { readonly name: string; readonly text: string; readonly contentType: string },
  type: string,
): string {
  draft.put(part.name, part.text);
  const override = `Override PartName="/${escapeAttribute(part.name)}" ContentType="${part.contentType}"`;
  append(draft, CONTENT_TYPES, override, `<Types xmlns="${PACKAGE}/content-types"/>`);
  return relate(draft, source, part.name, type);
}

/** Takes a part out of the package together with what `registerPart` put in. */
export function unregisterPart(draft: PackageDraft, source: string, name: string): void {
  const relationship = readRelationships(draft, source).find((one) => isSameName(one.target, name));
  if (relationship) {
    const isIt = (part: XmlPart, element: XmlElement): boolean =>
      part.attribute(element, "Id") === relationship.id;
    take(draft, relationshipsPartOf(source), isIt);
  }
  take(draft, CONTENT_TYPES, (part, element) =>
    isSameName(part.attribute(element, "PartName")?.replace(/^\//, "") ?? "", name),
  );
  draft.remove(name);
}

/** Adds the relationship alone; returns its id. */
function relate(draft: PackageDraft, source: string, target: string, type: string): string {
  const relationships = readRelationships(draft, source);
  const numbers = relationships.map(({ id }) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const isStrict = relationships.some((one) => one.type.startsWith("http://purl.oclc.org/"));
  const address = relativePath(source, target);
  const xml = `Relationship Id="${id}" Type="${isStrict ? strict(type) : type}" Target="${escapeAttribute(address)}"`;
  append(
    draft,
    relationshipsPartOf(source),
    xml,
    `<Relationships xmlns="${PACKAGE}/relationships"/>`,
  );
  return id;
}

/** A part name with a number that no part has. @example freeName(draft, "xl/worksheets/sheet", ".xml") */
export function freeName(draft: PackageDraft, before: string, after: string): string {
  let number = 1;
  while (draft.nameOf(`${before}${number}${after}`) !== undefined) number += 1;
  return `${before}${number}${after}`;
}

/** @example strict("http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles") // "http://purl.oclc.org/ooxml/officeDocument/relationships/styles" */
function strict(namespace: string): string {
  return namespace.replace(
    "http://schemas.openxmlformats.org/officeDocument/2006/",
    "http://purl.oclc.org/ooxml/officeDocument/",
  );
}

function append(draft: PackageDraft, name: string, element: string, empty: string): void {
  if (draft.nameOf(name) === undefined) draft.put(name, DECLARATION + empty);
  const part = draft.part(name);
  draft.put(name, splice(part.text, [appendSplice(part.root, `<${part.prefix}${element}/>`)]));
}

function take(
  draft: PackageDraft,
  name: string,
  isIt: (part: XmlPart, element: XmlElement) => boolean,
): void {
  if (draft.nameOf(name) === undefined) return;
  const part = draft.part(name);
  const found = part.children(part.root).filter((element) => isIt(part, element));
  draft.put(
    name,
    splice(
      part.text,
      found.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

function relativePath(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
