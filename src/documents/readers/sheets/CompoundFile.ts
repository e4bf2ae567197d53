import { DocumentError } from "../../DocumentError";

/** Marks in the allocation tables: the end of a chain; from here on no number is a sector's. */
const endOfChain = 0xfffffffe;
const firstMark = 0xfffffffa;
const entryBytes = 128;

/** An entry of the directory: a storage or a stream, and its neighbours in its storage's tree. */
interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const kinds = { stream: 2, root: 5 } as const;

/**
 * The container of .xls and .et (OLE2). Every chain of sectors is followed at most once round, and no number is believed before it was
 * checked to lie within the file.
 *
 * @source [MS-CFB] 2.1–2.6
 * @example new CompoundFile(bytes).stream("Workbook")?.length // 5120
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorBytes: number;
  readonly #table: Uint32Array;
  readonly #directory: Uint8Array;

  /** @throws DocumentError document/damaged naming the table at fault */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw damaged("header");
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("header");
    this.#sectorBytes = 2 ** shift;
    this.#table = numbers(this.#joined(this.#tableSectors(), "FAT"));
    this.#directory = this.#chain(this.#view.getUint32(48, true), "directory");
  }

  /**
   * The contents of a stream in the root storage; undefined when there is none of that name.
   *
   * @throws DocumentError document/damaged
   */
  stream(name: string): Uint8Array | undefined {
    const root = this.#entry(0);
    if (root?.kind !== kinds.root) throw damaged("directory");
    const found = this.#find(root.child, name);
    if (!found) return undefined;
    const isSmall = found.size < this.#view.getUint32(56, true);
    const held = isSmall ? this.#small(root, found.start, name) : this.#chain(found.start, name);
    if (held.length < found.size) throw damaged(name);
    return held.subarray(0, found.size);
  }

  /** The sectors that hold the allocation table: 109 are named in the header, the rest in a chain of their own. */
  #tableSectors(): readonly number[] {
    const sectors: number[] = [];
    const perSector = this.#sectorBytes / 4 - 1;
    for (let at = 76; at < 512; at += 4) sectors.push(this.#view.getUint32(at, true));
    const seen = new Set<number>();
    for (let next = this.#view.getUint32(68, true); next < firstMark;) {
      if (seen.has(next)) throw damaged("FAT");
      seen.add(next);
      const listed = numbers(this.#joined([next], "FAT"));
      sectors.push(...listed.subarray(0, perSector));
      next = listed[perSector] ?? endOfChain;
    }
    const used = sectors.filter((sector) => sector < firstMark);
    if (new Set(used).size < used.length) throw damaged("FAT");
    return used;
  }

  #chain(start: number, part: string): Uint8Array {
    return this.#joined(follow(this.#table, start, part), part);
  }

  /** The last sector may be cut short where the file ends. */
  #joined(sectors: readonly number[], part: string): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.#sectorBytes);
    sectors.forEach((sector, index) => {
      const from = (sector + 1) * this.#sectorBytes;
      if (from >= this.#bytes.length) throw damaged(part);
      joined.set(this.#bytes.subarray(from, from + this.#sectorBytes), index * this.#sectorBytes);
    });
    return joined;
  }

  /** Small streams lie in pieces of 64 bytes within the root's own. */
  #small(root: Entry, start: number, part: string): Uint8Array {
    const table = numbers(this.#chain(this.#view.getUint32(60, true), "MiniFAT"));
    const store = this.#chain(root.start, "MiniFAT");
    const pieces = follow(table, start, part);
    const joined = new Uint8Array(pieces.length * 64);
    pieces.forEach((piece, index) => {
      if ((piece + 1) * 64 > store.length) throw damaged(part);
      joined.set(store.subarray(piece * 64, (piece + 1) * 64), index * 64);
    });
    return joined;
  }

  #find(top: number, name: string): Entry | undefined {
    const seen = new Set<number>();
    const waiting = [top];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.#entry(id);
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      const isNamed = entry.name.toLowerCase() === name.toLowerCase();
      if (isNamed && entry.kind === kinds.stream) return entry;
      waiting.push(entry.left, entry.right);
    }
    return undefined;
  }

  /** Undefined for the number that stands for no entry, and for any that is none. */
  #entry(id: number): Entry | undefined {
    const at = id * entryBytes;
    if (at + entryBytes > this.#directory.length) return undefined;
    const view = new DataView(this.#directory.buffer, at, entryBytes);
    const nameBytes = Math.min(Math.max(view.getUint16(64, true) - 2, 0), 62);
    return {
      name: new TextDecoder("utf-16le").decode(this.#directory.subarray(at, at + nameBytes)),
      kind: view.getUint8(66),
      left: view.getUint32(68, true),
      right: view.getUint32(72, true),
      child: view.getUint32(76, true),
      start: view.getUint32(116, true),
      size: view.getUint32(120, true),
    };
  }
}

/** The numbers of a chain, in order. */
function follow(table: Uint32Array, start: number, part: string): readonly number[] {
  const sectors: number[] = [];
  for (let next = start; next !== endOfChain;) {
    const after = table[next];
    if (after === undefined || sectors.length >= table.length) throw damaged(part);
    sectors.push(next);
    next = after;
  }
  return sectors;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    view.getUint32(4 * index, true),
  );
}

function damaged(part: string): DocumentError {
  return new DocumentError("document/damaged", { part });
}
