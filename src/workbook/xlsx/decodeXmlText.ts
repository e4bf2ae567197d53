const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * The text of UTF-8 bytes inside XML, entities replaced and line ends as XML wants them.
 *
 * @param isCdata leaves entities alone
 * @returns undefined when the bytes are no UTF-8 or hold an entity that does not exist.
 * @example decodeXmlText(bytesOf("a &lt; &#20013;"), 0, 14) // "a < 中"
 */
export function decodeXmlText(
  bytes: Uint8Array,
  start: number,
  end: number,
  isCdata = false,
): string | undefined {
  let text = "";
  if (end - start < 32) {
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80 || byte === 0x26 || byte === 0x0d) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  try {
    text = utf8.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  return isCdata || !text.includes("&") ? text : replaceEntities(text);
}

function replaceEntities(text: string): string | undefined {
  const unknown: string[] = [];
  const replaced = text.replace(/&([^;&]{0,32};)?/g, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : entity(name.slice(0, -1));
    if (character === undefined) unknown.push(whole);
    return character ?? "";
  });
  return unknown.length === 0 ? replaced : undefined;
}

function entity(name: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  if (!number) return entities.get(name);
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code > 0;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
