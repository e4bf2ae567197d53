import type { Seal } from "../../domain/seal/Seal";
import { formatSeal } from "../../intake/seal/formatSeal";
import { parseSeal } from "../../intake/seal/parseSeal";
import { formatPart } from "../formatPart";
import type { OwnPart } from "../OwnPart";
import { parsePart } from "../parsePart";
import { readRoot } from "../readRoot";
import { sealNamespace } from "./sealNamespace";

/** The seal a workbook carries, or why it has none that can be used. */
export type CarriedSeal =
  /** `code` is the SHA-256 over everything that was sealed, by which two people can see that they have the same. */
  | { readonly state: "whole"; readonly seal: Seal; readonly code: string }
  | { readonly state: "missing" | "damaged" | "newer" | "twice" };

/**
 * Reads the seal of a workbook. One that was altered, and one of two, is no seal.
 *
 * @example carriedSeal([]).state // "missing"
 */
export function carriedSeal(parts: readonly OwnPart[]): CarriedSeal {
  const [part, ...more] = parts.filter(({ namespace }) => namespace === sealNamespace);
  if (!part) return { state: "missing" };
  if (more.length > 0) return { state: "twice" };
  const read = known.get(part) ?? sealIn(part);
  known.set(part, read);
  return read;
}

/** A part never changes, and workbooks are verified again and again. */
const known = new WeakMap<OwnPart, CarriedSeal>();

function sealIn(part: OwnPart): CarriedSeal {
  const content = parsePart(part.xml);
  if (content.state === "newer") return { state: "newer" };
  if (content.state !== "whole") return { state: "damaged" };
  const stored = parseSeal(content.data);
  if (stored.state === "newer") return { state: "newer" };
  if (stored.state === "malformed") return { state: "damaged" };
  return { state: "whole", seal: stored.seal, code: codeOf(part) };
}

/** The part in which a workbook carries a seal. */
export function sealPart(seal: Seal): OwnPart {
  return formatPart(sealNamespace, formatSeal(seal));
}

/** The hash a part was written with. */
export function codeOf({ xml }: OwnPart): string {
  return readRoot(xml)?.attributes.get("sha256") ?? "";
}
