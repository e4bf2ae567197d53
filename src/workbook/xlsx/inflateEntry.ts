import { Inflate } from "fflate";
import { WorkbookError } from "../WorkbookError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Compressed bytes handed over at a time; deflate makes at most 1032 bytes of one, so at most 17 MB pass unseen. */
const piece = 16_384;

/**
 * The content of an entry. Inflating stops as soon as more comes out than the directory declares, and what came out is
 * held against its checksum, so a damaged file never yields altered figures.
 *
 * @param limit the bytes this part may have
 * @throws WorkbookError xlsx/tooLarge, xlsx/unsupportedCompression, xlsx/damagedPart
 * @example inflateEntry(entry, 268435456) // Uint8Array of entry.size bytes
 */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw new WorkbookError("xlsx/tooLarge", { part: entry.name, limit });
  if (entry.method !== 0 && entry.method !== 8) {
    throw new WorkbookError("xlsx/unsupportedCompression", {
      part: entry.name,
      method: entry.method,
    });
  }
  const bytes = entry.method === 0 ? entry.raw : inflateDeclared(entry);
  if (bytes.length !== entry.size) throw damaged(entry);
  if (crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

function inflateDeclared(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  let finished = entry.raw.length === 0;
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > out.length) throw damaged(entry);
    out.set(chunk, length);
    length += chunk.length;
    finished = final;
  });
  try {
    for (let at = 0; at < entry.raw.length; at += piece) {
      stream.push(entry.raw.subarray(at, at + piece), at + piece >= entry.raw.length);
    }
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(entry, cause);
  }
  if (!finished) throw damaged(entry);
  return length === out.length ? out : out.subarray(0, length);
}

function damaged(entry: ZipEntry, cause?: unknown): WorkbookError {
  return new WorkbookError("xlsx/damagedPart", { part: entry.name }, cause);
}
