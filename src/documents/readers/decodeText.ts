import { DocumentError } from "../DocumentError";

/** More than one in so many bytes that no encoding explains, and it is no text. */
const leastWhole = 100;

/**
 * The text of a file in UTF-8, UTF-16 or GB18030 (with GBK and GB2312), whichever its bytes are; a byte order mark decides. Bytes that
 * are no UTF-8 are GB18030. Where both are possible, what reads as Chinese is. A few damaged characters become U+FFFD.
 *
 * @param declared the encoding that the text itself names; counts where its bytes are no UTF-8
 * @throws DocumentError document/notSupported when it is no text
 * @example decodeText(Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea)) // "指标"
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  const text =
    marked === undefined
      ? (byZeros(bytes) ?? byValidity(bytes, declared))
      : decode(bytes, marked, false);
  if (text === undefined || isBinary(text)) {
    throw new DocumentError("document/notSupported", { format: "unknown" });
  }
  return text;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Text has no zero bytes but in UTF-16, where each line end, space and digit has one, always on the same side. */
function byZeros(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === odd) return undefined;
  const [encoding, wrong] =
    odd > even ? (["utf-16le", even] as const) : (["utf-16be", odd] as const);
  return wrong === 0 && bytes.length % 2 === 0 ? decode(bytes, encoding, true) : undefined;
}

function byValidity(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const utf8 = decode(bytes, "utf-8", true);
  const named = declared === undefined ? undefined : decode(bytes, declared, true);
  if (utf8 !== undefined) {
    const other = named ?? decode(bytes, "gb18030", true);
    return other !== undefined && isRather(other, utf8) ? other : utf8;
  }
  return named ?? decode(bytes, "gb18030", true) ?? leastDamaged(bytes);
}

/**
 * A short GBK text can be valid UTF-8: it is Latin, Greek or Arabic letters then, not one of them Chinese, and Chinese
 * characters side by side the other way. A single one among letters is an accented letter.
 */
function isRather(other: string, utf8: string): boolean {
  return !isChinese.test(utf8) && areChinese.test(other);
}

const isChinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
const areChinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]{2}/;

function leastDamaged(bytes: Uint8Array): string | undefined {
  const readings = ["utf-8", "gb18030"].map((name) => decode(bytes, name, false) ?? "");
  const [best] = readings
    .map((text) => ({ text, damage: text.split("\ufffd").length - 1 }))
    .sort((a, b) => a.damage - b.damage);
  return best && best.damage * leastWhole <= bytes.length ? best.text : undefined;
}

/** Undefined where the bytes are not in the encoding or there is none of that name. */
function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters other than those that lay out text. */
function isBinary(text: string): boolean {
  return controls.some((character) => text.includes(character));
}

const controls = Array.from({ length: 0x20 }, (_, code) => code)
  .filter((code) => ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1c, 0x1e, 0x1f].includes(code))
  .map((code) => String.fromCharCode(code));
