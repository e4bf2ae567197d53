import { escapeAttribute } from "./escapeXml";
import type { PackageDraft } from "./PackageDraft";
import { readRelationships, relationshipsPartOf } from "./readRelationships";
import { freeName, registerPart, unregisterPart } from "./registerPart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DATA_STORE = `${OFFICE}/customXml`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/**
 * Puts a custom XML part into the workbook as Office does: the part, its properties, and the
 * relationships that lead to both. A part whose root has the namespace is replaced.
 *
 * @param xml a whole document with a root in that namespace; null takes the part out again
 */
export function putCustomPart(draft: PackageDraft, namespace: string, xml: string | null): void {
  const { workbook } = draft.parts();
  const known = findCustomPart(draft, namespace);
  if (known !== undefined && xml !== null) draft.put(known, xml);
  else if (known !== undefined) removeCustomPart(draft, known);
  else if (xml !== null) {
    const name = freeName(draft, "customXml/item", ".xml");
    const contentType = "application/xml";
    registerPart(
      draft,
      workbook,
      { name, text: xml, contentType },
      `${OFFICE}/relationships/customXml`,
    );
    addProperties(draft, name, namespace);
  }
}

/** The custom XML part whose root has a namespace; undefined when there is none. */
function findCustomPart(draft: PackageDraft, namespace: string): string | undefined {
  return draft
    .parts()
    .relationships.filter(
      ({ kind, target }) => kind === "customXml" && draft.nameOf(target) !== undefined,
    )
    .map(({ target }) => target)
    .find((name) => {
      const part = draft.part(name);
      const attribute = part.prefix === "" ? "xmlns" : `xmlns:${part.prefix.slice(0, -1)}`;
      return part.attribute(part.root, attribute) === namespace;
    });
}

function addProperties(draft: PackageDraft, item: string, namespace: string): void {
  const text =
    `${DECLARATION}<ds:datastoreItem ds:itemID="${guidOf(namespace)}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
  const name = freeName(draft, "customXml/itemProps", ".xml");
  const contentType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  registerPart(draft, item, { name, text, contentType }, `${OFFICE}/relationships/customXmlProps`);
}

function removeCustomPart(draft: PackageDraft, name: string): void {
  for (const { target } of readRelationships(draft, name)) unregisterPart(draft, name, target);
  const relationships = relationshipsPartOf(name);
  if (draft.nameOf(relationships) !== undefined) draft.remove(relationships);
  unregisterPart(draft, draft.parts().workbook, name);
}

/** A GUID that depends on the namespace only, so that the same edits always give the same file (FNV-1a, four times). */
function guidOf(namespace: string): string {
  const words = [0, 1, 2, 3].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const byte of new TextEncoder().encode(namespace))
      hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  const digits = words.join("").toUpperCase();
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return `{${groups.join("-")}}`;
}
