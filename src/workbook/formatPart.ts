import { sha256 } from "../intake/sha256";
import type { OwnPart, OwnNamespace } from "./OwnPart";

/** The version of the form in which our parts are written. */
export const partVersion = 1;

/**
 * Wraps what a part of ours holds: JSON in one element, with its hash. What XML cannot hold, or would have to escape, is
 * written as JSON escapes, so that any program that copies XML copies the very text.
 *
 * @param json as `JSON.stringify` gives it
 * @example formatPart("urn:ontrack:plan", '{"a":1}')
 * // { namespace: "urn:ontrack:plan", xml: '<part xmlns="urn:ontrack:plan" version="1" sha256="015a…">{"a":1}</part>' }
 */
export function formatPart(namespace: OwnNamespace, json: string): OwnPart {
  const text = json.replace(
    /[<>&\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const start = `<part xmlns="${namespace}" version="${partVersion}" sha256="${sha256(text)}">`;
  return { namespace, xml: `${start}${text}</part>` };
}
