/** Where the directory of a zip archive lies and how many entries it declares. */
export interface ZipDirectory {
  readonly start: number;
  /** The end of the directory; every entry must fit before it. */
  readonly end: number;
  readonly count: number;
  /** Bytes before the archive, to be added to every offset it names. */
  readonly prefix: number;
  readonly comment: Uint8Array;
}

const endRecord = 0x06054b50;
const zip64Locator = 0x07064b50;
const zip64Record = 0x06064b50;

/**
 * Finds the directory from the end of the file, through the Zip64 record where there is one, and works out how many bytes
 * somebody put before the archive.
 *
 * @returns undefined when there is no whole end record: not a zip, or one that was cut off.
 * @example findZipDirectory(bytes) // { start: 8412, end: 9103, count: 11, prefix: 0, comment: Uint8Array [] }
 */
export function findZipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== endRecord) continue;
    const directory = directoryOf(view, at);
    if (directory) return { ...directory, comment: commentOf(bytes, view, at) };
  }
  return undefined;
}

function commentOf(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  return bytes.subarray(at + 22, at + 22 + view.getUint16(at + 20, true));
}

function directoryOf(view: DataView, at: number): Omit<ZipDirectory, "comment"> | undefined {
  const wide = zip64At(view, at);
  const end = wide ?? at;
  const count = wide === undefined ? view.getUint16(at + 10, true) : uint64(view, wide + 32);
  const size = wide === undefined ? view.getUint32(at + 12, true) : uint64(view, wide + 40);
  const offset = wide === undefined ? view.getUint32(at + 16, true) : uint64(view, wide + 48);
  if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) return undefined;
  const start = end - size;
  if (start < offset) return undefined;
  return { start, end, count, prefix: start - offset };
}

/** The Zip64 record belonging to an end record; the locator's offset does not know of bytes before the archive. */
function zip64At(view: DataView, at: number): number | undefined {
  if (at < 76 || view.getUint32(at - 20, true) !== zip64Locator) return undefined;
  const named = uint64(view, at - 12);
  return [named, at - 76].find(
    (record) => record <= at - 76 && view.getUint32(record, true) === zip64Record,
  );
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
