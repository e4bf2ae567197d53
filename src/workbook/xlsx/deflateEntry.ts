import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

const nothing = new Uint8Array(0);
/** 1980-01-01 00:00, the first date a zip can name: the same edits always give the same file. */
const epoch = 0x0021_0000;

/**
 * An entry with new content.
 *
 * @param like the entry it replaces, whose name bytes, date and attributes it keeps
 * @example deflateEntry("xl/styles.xml", bytes, before) // entry ready for writeZip
 */
export function deflateEntry(name: string, content: Uint8Array, like?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    flags: like ? like.flags & 0x0800 : 0x0800,
    method: 8,
    modified: like?.modified ?? epoch,
    crc: crc32(content),
    size: content.length,
    raw: deflateSync(content, { level: 6 }),
    extra: like?.extra ?? nothing,
    localExtra: like?.localExtra ?? nothing,
    comment: like?.comment ?? nothing,
    madeBy: like?.madeBy ?? 20,
    internalAttributes: like?.internalAttributes ?? 0,
    externalAttributes: like?.externalAttributes ?? 0,
  };
}
