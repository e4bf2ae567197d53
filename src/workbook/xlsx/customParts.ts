import { isOwnNamespace, type OwnPart } from "../OwnPart";
import { readRoot } from "../readRoot";
import { WorkbookError } from "../WorkbookError";
import { readRelationships } from "./readRelationships";
import type { XlsxPackage } from "./XlsxPackage";

/** A custom XML part of ours and where it is. */
export interface CustomPart extends OwnPart {
  readonly name: string;
  /** The part that leads to it: the workbook, or `""` for the package, where LibreOffice puts it. */
  readonly source: string;
}

/** Enough of a part to tell whose it is. */
const headBytes = 4096;

/**
 * The custom XML parts of ours that a package holds. One that cannot be inflated is nobody's: whose it is cannot be told.
 *
 * @param workbook the workbook part's name
 * @example customParts(xlsx, "xl/workbook.xml")[0] // { namespace: "urn:ontrack:plan", name: "customXml/item1.xml", … }
 */
export function customParts(xlsx: XlsxPackage, workbook: string): readonly CustomPart[] {
  const found = new Map<string, CustomPart>();
  for (const source of [workbook, ""]) {
    for (const { kind, target, isExternal } of readRelationships(xlsx, source)) {
      const name = xlsx.nameOf(target);
      if (kind !== "customXml" || isExternal || name === undefined || found.has(name)) continue;
      const part = ownPart(xlsx, name);
      if (part) found.set(name, { ...part, name, source });
    }
  }
  return [...found.values()];
}

function ownPart(xlsx: XlsxPackage, name: string): OwnPart | null {
  const bytes = xmlOrNothing(xlsx, name);
  const head = textOf(bytes.subarray(0, headBytes));
  const root = readRoot(head);
  const namespace = root ? (root.namespace ?? "") : namespaceIn(head);
  return isOwnNamespace(namespace) ? { namespace, xml: textOf(bytes) } : null;
}

/** Whose a part was whose beginning is damaged: it is not to disappear silently. */
function namespaceIn(head: string): string {
  return /"(urn:ontrack:[a-z]+)"/.exec(head)?.[1] ?? "";
}

function xmlOrNothing(xlsx: XlsxPackage, name: string): Uint8Array {
  try {
    return xlsx.xml(name);
  } catch (error) {
    if (error instanceof WorkbookError) return new Uint8Array();
    throw error;
  }
}

/** Bytes that are no UTF-8 become U+FFFD, which a part's hash notices. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
