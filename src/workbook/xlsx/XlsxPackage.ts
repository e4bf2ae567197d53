import { WorkbookError } from "../WorkbookError";
import { inflateEntry } from "./inflateEntry";
import { xlsxLimits, type XlsxLimits } from "./limits";
import { readZip, type ZipArchive } from "./readZip";
import { utf8Xml } from "./utf8Xml";
import type { ZipEntry } from "./ZipEntry";

/** The parts of a package by name. Names are without leading slash, with `/`, and are found whatever their case. */
export class XlsxPackage {
  readonly archive: ZipArchive;
  readonly limits: XlsxLimits;
  private readonly entries = new Map<string, ZipEntry>();
  private inflated = 0;

  /** @throws WorkbookError as `readZip` */
  constructor(bytes: Uint8Array, limits: XlsxLimits = xlsxLimits) {
    this.limits = limits;
    this.archive = readZip(bytes, limits);
    for (const entry of this.archive.entries) {
      const name = partName(entry.name);
      if (!name.endsWith("/")) this.entries.set(name.toLowerCase(), entry);
    }
  }

  /** The entry of a part; undefined when the package has none of that name. */
  entry(name: string): ZipEntry | undefined {
    return this.entries.get(partName(name).toLowerCase());
  }

  /** The name of a part in the case it has in the file; undefined when there is none. */
  nameOf(name: string): string | undefined {
    const entry = this.entry(name);
    return entry && partName(entry.name);
  }

  /**
   * A part's content.
   *
   * @throws WorkbookError xlsx/damagedPart when there is no such part, xlsx/tooLarge when it or all parts read so far
   *   pass a limit, and as `inflateEntry`
   */
  bytes(name: string, limit: number = this.limits.partBytes): Uint8Array {
    const entry = this.entry(name);
    if (!entry) throw new WorkbookError("xlsx/damagedPart", { part: name });
    const bytes = inflateEntry(entry, Math.min(limit, this.limits.partBytes));
    this.inflated += bytes.length;
    if (this.inflated > this.limits.totalBytes) {
      throw new WorkbookError("xlsx/tooLarge", { part: name, limit: this.limits.totalBytes });
    }
    return bytes;
  }

  /** A part's XML as UTF-8; the limit is the one for parts that describe rather than hold cells. */
  xml(name: string, limit: number = this.limits.structureBytes): Uint8Array {
    return utf8Xml(this.bytes(name, limit), name);
  }
}

/** @example partName("\\xl\\workbook.xml") // "xl/workbook.xml" */
export function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}
