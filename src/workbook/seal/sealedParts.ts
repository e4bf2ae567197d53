import type { SealedPart } from "../../domain/seal/Seal";
import { sha256 } from "../../intake/sha256";
import type { OwnPart } from "../OwnPart";
import { parsePart } from "../parsePart";
import { sealNamespace } from "./sealNamespace";

/** Every part of ours but the seal, by what it holds: programs write the XML around it each in their own manner. */
export function sealedParts(parts: readonly OwnPart[]): readonly SealedPart[] {
  return parts
    .filter(({ namespace }) => namespace !== sealNamespace)
    .map(sealedPart)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** A part never changes, and workbooks are verified again and again. */
const known = new WeakMap<OwnPart, SealedPart>();

function sealedPart(part: OwnPart): SealedPart {
  const sealed = known.get(part) ?? {
    namespace: part.namespace,
    sha256: sha256(contentOf(part.xml)),
  };
  known.set(part, sealed);
  return sealed;
}

function contentOf(xml: string): string {
  const content = parsePart(xml);
  return content.state === "whole" ? JSON.stringify(content.data) : xml.trim();
}

function keyOf({ namespace, sha256: hash }: SealedPart): string {
  return `${namespace} ${hash}`;
}
