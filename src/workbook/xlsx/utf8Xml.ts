import { WorkbookError } from "../WorkbookError";

/**
 * A part's XML as UTF-8 whatever it was stored in; no copy when it is UTF-8 already.
 *
 * @throws WorkbookError xlsx/doctype when it has a DOCTYPE, xlsx/damagedPart when its encoding is unknown or a lie
 * @example utf8Xml(bytes, "xl/workbook.xml") // the same bytes
 */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  const xml = encoding === "utf-8" ? bytes : transcode(bytes, encoding, part);
  if (hasDoctype(xml)) throw new WorkbookError("xlsx/doctype", { part });
  return xml;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head,
  );
  const name = (declared?.[1] ?? "utf-8").toLowerCase();
  return ["utf-8", "utf8", "us-ascii", "ascii"].includes(name) ? "utf-8" : name;
}

function transcode(bytes: Uint8Array, encoding: string, part: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new WorkbookError("xlsx/damagedPart", { part }, cause);
  }
}

/** A DOCTYPE stands before the root, after nothing but comments, instructions and white space. */
function hasDoctype(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at)) {
    const next = xml[at + 1];
    if (next === 0x3f) at = endOf(xml, at, "?>");
    else if (next !== 0x21) return false;
    else if (xml[at + 2] === 0x2d) at = endOf(xml, at, "-->");
    else return true;
  }
  return false;
}

function endOf(xml: Uint8Array, from: number, mark: string): number {
  for (let at = xml.indexOf(0x3e, from); at >= 0; at = xml.indexOf(0x3e, at + 1)) {
    const start = at + 1 - mark.length;
    if (String.fromCharCode(...xml.subarray(start, at + 1)) === mark) return at + 1;
  }
  return xml.length;
}
