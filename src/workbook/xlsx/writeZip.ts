import { WorkbookError } from "../WorkbookError";
import type { ZipEntry } from "./ZipEntry";

const maximum = 0xffff_ffff;

/**
 * A zip archive of the entries in their order. Contents are copied as stored: an entry of `readZip` passed on unchanged
 * keeps its compressed bytes, name, date and attributes. Sizes go into the headers, so no data descriptors are written.
 *
 * @throws WorkbookError xlsx/tooLarge beyond 4 GB, xlsx/tooManyEntries beyond 65,534
 * @example writeZip(readZip(bytes).entries) // the same archive
 */
export function writeZip(
  entries: readonly ZipEntry[],
  comment: Uint8Array = new Uint8Array(0),
): Uint8Array {
  if (entries.length > 0xfffe) {
    throw new WorkbookError("xlsx/tooManyEntries", { entries: entries.length, limit: 0xfffe });
  }
  const bodySize = sum(entries, (entry) => localSize(entry) + entry.raw.length);
  const directorySize = sum(entries, directoryEntrySize);
  const total = bodySize + directorySize + 22 + comment.length;
  if (total > maximum) throw new WorkbookError("xlsx/tooLarge", { part: "zip", limit: maximum });

  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let local = 0;
  let directory = bodySize;
  for (const entry of entries) {
    writeLocal(out, view, local, entry);
    writeDirectoryEntry(out, view, directory, entry, local);
    local += localSize(entry) + entry.raw.length;
    directory += directoryEntrySize(entry);
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  view.setUint16(directory + 20, comment.length, true);
  out.set(comment, directory + 22);
  return out;
}

function sum(entries: readonly ZipEntry[], size: (entry: ZipEntry) => number): number {
  return entries.reduce((total, entry) => total + size(entry), 0);
}

function localSize(entry: ZipEntry): number {
  return 30 + entry.nameBytes.length + entry.localExtra.length;
}

function directoryEntrySize(entry: ZipEntry): number {
  return 46 + entry.nameBytes.length + entry.extra.length + entry.comment.length;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, entry, entry.localExtra.length);
  const name = at + 30;
  out.set(entry.nameBytes, name);
  out.set(entry.localExtra, name + entry.nameBytes.length);
  out.set(entry.raw, at + localSize(entry));
}

function writeDirectoryEntry(
  out: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  local: number,
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeCommon(view, at + 6, entry, entry.extra.length);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, local, true);
  const name = at + 46;
  out.set(entry.nameBytes, name);
  out.set(entry.extra, name + entry.nameBytes.length);
  out.set(entry.comment, name + entry.nameBytes.length + entry.extra.length);
}

/** The 26 bytes both headers share; bit 3 is cleared because the sizes are known. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, extraLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, extraLength, true);
}
