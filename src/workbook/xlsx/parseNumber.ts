const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number that ASCII bytes write in XML's form, exactly as `Number` would give it.
 *
 * @returns NaN when they write none: empty, infinite, hexadecimal, or anything beside the number but white space.
 * @example parseNumber(bytesOf(" -12.50 "), 0, 8) // -12.5
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  const first = at;
  let mantissa = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) mantissa = mantissa * 10 + byte - 0x30;
    else if (byte === 0x2e && point < 0) point = at;
    else return parseSlowly(bytes, start, end);
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  // Up to fifteen digits over a power of ten up to 22: both are exact, so their quotient is rounded once, as it should be.
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const value = point < 0 ? mantissa : mantissa / (powers[end - point - 1] ?? 1);
  return isNegative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).replace(
    /^[ \t\r\n]+|[ \t\r\n]+$/g,
    "",
  );
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}
