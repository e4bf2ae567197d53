/** A text with a mark at its start, two bytes for each character. */
export function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

/** @throws Error for a character that GBK, the two-byte part of GB18030, does not have. */
export function inGb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character <= "\x7f") return [character.charCodeAt(0)];
    const code = twoBytes.get(character);
    if (!code) throw new Error(`not in GBK: ${character}`);
    return code;
  });
  return Uint8Array.from(bytes);
}

const twoBytes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) twoBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}
