/** A name of at most four bytes as one number, e.g. `packName("row")`; 0 for a longer one. */
export function packName(name: string): number {
  const bytes = new TextEncoder().encode(name);
  return packBytes(bytes, 0, bytes.length);
}

/** The same for the name that some bytes write. */
export function packBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 4) return 0;
  let packed = 0;
  for (let at = start; at < end; at++) packed = (packed << 8) | (bytes[at] ?? 0);
  return packed;
}

/** White space as XML has it. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether the ASCII text stands at the offset. */
export function bytesStartWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The numbers with as much room again behind them. */
export function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
