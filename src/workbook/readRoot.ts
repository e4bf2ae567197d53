import { decodeEntities } from "./decodeEntities";

/** The root element of an XML document. */
export interface XmlRoot {
  /** Null when it is in none. */
  readonly namespace: string | null;
  /** The attributes without prefix, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags, as it is written; null when it has no end. */
  readonly content: string | null;
}

/** Its start tag has to end here, which keeps reading a foreign document cheap. */
const longestHead = 4096;

const head =
  /^\uFEFF?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*<(?![?!])((?:[^\s:/>]+:)?[^\s:/>]+)((?:"[^"]*"|'[^']*'|[^'">])*)>/;

/**
 * Reads as much of a document as tells whose it is and what it holds, without reading what is inside.
 *
 * @returns null when it does not begin with an element.
 * @example readRoot('<o:plan xmlns:o="urn:ontrack:plan" version="1">{}</o:plan>')
 * // { namespace: "urn:ontrack:plan", attributes: Map { "version" → "1" }, content: "{}" }
 */
export function readRoot(xml: string): XmlRoot | null {
  const start = head.exec(xml.slice(0, longestHead));
  const [whole, name = "", inside = ""] = start ?? [];
  if (whole === undefined) return null;
  const all = new Map(
    [...inside.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = "", double, single = ""]) => [key, decodeEntities(double ?? single)] as const,
    ),
  );
  const colon = name.indexOf(":");
  const namespace = all.get(colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`) ?? null;
  const attributes = new Map([...all].filter(([key]) => !/^xmlns$|:/.test(key)));
  return { namespace, attributes, content: contentOf(xml.slice(whole.length), name, inside) };
}

function contentOf(rest: string, name: string, inside: string): string | null {
  if (inside.endsWith("/")) return "";
  const end = rest.lastIndexOf(`</${name}`);
  const isLast = end >= 0 && /^\s*>\s*$/.test(rest.slice(end + 2 + name.length));
  return isLast ? rest.slice(0, end) : null;
}
