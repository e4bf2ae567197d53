/** The first bytes of the container that .xls, .et, .doc and protected files share (OLE2, or compound file). */
export const containerMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The names in the directory of such a container. Its entries have 128 bytes and begin at multiples of it; what merely looks
 * like one in the contents is taken for one too.
 *
 * @source [MS-CFB] 2.6.1
 * @example streamNames(bytes) // Set { "Root Entry", "Workbook", … }
 */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder("utf-16le");
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    const kind = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || ![1, 2, 5].includes(kind)) continue;
    if (bytes[at + length - 2] !== 0 || bytes[at + length - 1] !== 0) continue;
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
