/** Where the namespaces of our custom XML parts begin; every other part is somebody else's. */
export type OwnNamespace = `urn:ontrack:${string}`;

/** A custom XML part of ours, as the workbook holds it. */
export interface OwnPart {
  /** Of the root element, e.g. `urn:ontrack:plan`. */
  readonly namespace: OwnNamespace;
  /** The whole document; another program may have damaged or rewritten it. */
  readonly xml: string;
}

/** @example isOwnNamespace("urn:ontrack:plan") // true */
export function isOwnNamespace(namespace: string): namespace is OwnNamespace {
  return namespace.startsWith("urn:ontrack:");
}
