import type { OwnNamespace } from "../OwnPart";
import { customParts } from "./customParts";
import { escapeAttribute } from "./escapeXml";
import type { PackageDraft } from "./PackageDraft";
import { readRelationships, relationshipsPartOf } from "./readRelationships";
import { freeName, registerPart, unregisterPart } from "./registerPart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DATA_STORE = `${OFFICE}/customXml`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/**
 * Puts a custom XML part of ours into the workbook as Office does: the part, its properties, and the relationships that
 * lead to both. Every part whose root has the namespace is replaced, also one that only the package leads to.
 *
 * @param xml a whole document with a root in that namespace; null takes the parts out again
 */
export function putCustomPart(
  draft: PackageDraft,
  namespace: OwnNamespace,
  xml: string | null,
): void {
  const { workbook } = draft.parts();
  const known = customParts(draft, workbook).filter((part) => part.namespace === namespace);
  const kept = xml === null ? undefined : known.find(({ source }) => source === workbook);
  for (const part of known) if (part !== kept) removeCustomPart(draft, part.name);
  if (xml === null) return;
  if (kept) draft.put(kept.name, xml);
  else addCustomPart(draft, namespace, xml);
}

function addCustomPart(draft: PackageDraft, namespace: OwnNamespace, text: string): void {
  const name = freeName(draft, "customXml/item", ".xml");
  const part = { name, text, contentType: "application/xml" };
  registerPart(draft, draft.parts().workbook, part, `${OFFICE}/relationships/customXml`);
  addProperties(draft, name, namespace);
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
  for (const source of [draft.parts().workbook, ""]) unregisterPart(draft, source, name);
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
