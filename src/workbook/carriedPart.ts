import type { OwnNamespace, OwnPart } from "./OwnPart";
import { parsePart, type PartContent } from "./parsePart";

/** What a workbook carries under one of our namespaces, or why that is not to be had. */
export type CarriedPart = PartContent | { readonly state: "twice"; readonly count: number };

/**
 * Reads the part of a namespace; of two, neither is used, for nobody knows which one counts.
 *
 * @returns null when the workbook carries none.
 */
export function carriedPart(
  parts: readonly OwnPart[],
  namespace: OwnNamespace,
): CarriedPart | null {
  const [part, ...more] = parts.filter((one) => one.namespace === namespace);
  if (!part) return null;
  return more.length > 0 ? { state: "twice", count: 1 + more.length } : parsePart(part.xml);
}
