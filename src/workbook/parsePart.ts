import { sha256 } from "../intake/sha256";
import { decodeEntities } from "./decodeEntities";
import { partVersion } from "./formatPart";
import { readRoot } from "./readRoot";

/** What a part of ours holds, or why that is not to be had. */
export type PartContent =
  | { readonly state: "whole"; readonly data: unknown }
  /** It is not in the form in which our parts are written. */
  | { readonly state: "malformed" }
  /** Its hash is another one. */
  | { readonly state: "altered" }
  /** It was written by a newer version of the product. */
  | { readonly state: "newer" };

/**
 * Reads a part as `formatPart` writes it, also after another program has written its XML in its own manner.
 *
 * @example parsePart(formatPart("urn:ontrack:plan", '{"a":1}').xml) // { state: "whole", data: { a: 1 } }
 */
export function parsePart(xml: string): PartContent {
  const root = readRoot(xml);
  const version = Number(root?.attributes.get("version"));
  if (version > partVersion) return { state: "newer" };
  const hash = root?.attributes.get("sha256");
  const written = root?.content;
  if (version !== partVersion || hash === undefined || typeof written !== "string") {
    return { state: "malformed" };
  }
  const text = textOf(written).trim();
  if (sha256(text) !== hash) return { state: "altered" };
  try {
    return { state: "whole", data: JSON.parse(text) };
  } catch {
    return { state: "malformed" };
  }
}

/** CDATA stands for itself; everything else may have entities. */
function textOf(content: string): string {
  return content
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 1 ? piece : decodeEntities(piece)))
    .join("");
}
