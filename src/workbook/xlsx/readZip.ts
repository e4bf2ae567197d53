import { WorkbookError } from "../WorkbookError";
import { findZipDirectory, type ZipDirectory } from "./findZipDirectory";
import { xlsxLimits, type XlsxLimits } from "./limits";
import type { ZipEntry } from "./ZipEntry";

/** The entries of an archive in the order of its directory, and its comment. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/**
 * Reads a zip directory without inflating anything: Zip64, data descriptors, bytes before the archive, any name.
 * Declared sizes are held against the limits here; `inflateEntry` holds what really comes out against the declared size.
 *
 * @throws WorkbookError xlsx/truncated, xlsx/encrypted, xlsx/tooManyEntries, xlsx/tooLarge, xlsx/duplicateEntry
 * @example readZip(bytes).entries[0]?.name // "[Content_Types].xml"
 */
export function readZip(bytes: Uint8Array, limits: XlsxLimits = xlsxLimits): ZipArchive {
  const directory = findZipDirectory(bytes);
  if (!directory) throw new WorkbookError("xlsx/truncated");
  if (directory.count > limits.entries) throw tooMany(directory.count, limits);
  const entries: ZipEntry[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = directory.start; at + 46 <= directory.end;) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    if (entries.length === limits.entries) throw tooMany(entries.length + 1, limits);
    entries.push(readEntry(bytes, view, at, directory));
    at += directoryEntrySize(view, at);
  }
  if (entries.length !== directory.count) throw new WorkbookError("xlsx/truncated");
  checkSizes(entries, limits);
  checkNames(entries);
  return { entries, comment: directory.comment };
}

function tooMany(entries: number, limits: XlsxLimits): WorkbookError {
  return new WorkbookError("xlsx/tooManyEntries", { entries, limit: limits.entries });
}

function directoryEntrySize(view: DataView, at: number): number {
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  return 46 + lengths.reduce((total, length) => total + length, 0);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: ZipDirectory,
): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = at + directoryEntrySize(view, at);
  if (end > directory.end) throw new WorkbookError("xlsx/truncated");
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const name = decodeName(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new WorkbookError("xlsx/encrypted");
  const extra = bytes.subarray(nameEnd, extraEnd);
  const [size, stored, offset] = wideNumbers(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    ...readLocal(bytes, view, offset + directory.prefix, stored, directory.start),
    extra: withoutZip64(extra),
    comment: bytes.subarray(extraEnd, end),
    madeBy: view.getUint16(at + 4, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

function readLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  stored: number,
  limit: number,
): Pick<ZipEntry, "raw" | "localExtra"> {
  if (at + 30 > limit || view.getUint32(at, true) !== 0x04034b50) {
    throw new WorkbookError("xlsx/truncated");
  }
  const extra = at + 30 + view.getUint16(at + 26, true);
  const start = extra + view.getUint16(at + 28, true);
  if (start + stored > limit) throw new WorkbookError("xlsx/truncated");
  return {
    raw: bytes.subarray(start, start + stored),
    localExtra: withoutZip64(bytes.subarray(extra, start)),
  };
}

/** UTF-8 whether flagged so or not; otherwise byte by byte, which keeps the ASCII part names of any code page. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Numbers of 0xffffffff stand, in this order, in the Zip64 extra field. */
function wideNumbers(
  extra: Uint8Array,
  numbers: readonly [number, number, number],
): [number, number, number] {
  const field = extraFields(extra).find(({ id }) => id === 1)?.bytes ?? new Uint8Array(0);
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 4;
  const widen = (number: number): number => {
    if (number !== 0xffff_ffff) return number;
    if (at + 8 > field.length) throw new WorkbookError("xlsx/truncated");
    at += 8;
    return view.getUint32(at - 4, true) * 2 ** 32 + view.getUint32(at - 8, true);
  };
  return [widen(numbers[0]), widen(numbers[1]), widen(numbers[2])];
}

/** Each extra field with its four-byte head; stops where the lengths make no sense. */
function extraFields(extra: Uint8Array): { id: number; bytes: Uint8Array }[] {
  const fields = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const length = 4 + ((extra[at + 2] ?? 0) | ((extra[at + 3] ?? 0) << 8));
    fields.push({
      id: (extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8),
      bytes: extra.subarray(at, at + length),
    });
    at += length;
  }
  return fields;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some(({ id }) => id === 1)) return extra;
  return Uint8Array.from(fields.flatMap(({ id, bytes }) => (id === 1 ? [] : [...bytes])));
}

function checkSizes(entries: readonly ZipEntry[], limits: XlsxLimits): void {
  let total = 0;
  for (const { name, size, raw } of entries) {
    total += size;
    const isBomb = size > limits.ratioFromBytes && size > raw.length * limits.ratio;
    if (isBomb || size > limits.partBytes) {
      throw new WorkbookError("xlsx/tooLarge", { part: name, limit: limits.partBytes });
    }
  }
  if (total > limits.totalBytes) {
    throw new WorkbookError("xlsx/tooLarge", { part: "*", limit: limits.totalBytes });
  }
}

/** Part names ignore case, so two that differ only in case are the same part twice. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (seen.has(key)) throw new WorkbookError("xlsx/duplicateEntry", { part: name });
    seen.add(key);
  }
}
