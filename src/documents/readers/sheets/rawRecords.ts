import { DocumentError } from "../../DocumentError";
import { recordTypes as types } from "./recordTypes";

/** One record of an .xls as it lies in the file. */
export interface RawRecord {
  readonly type: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly body: Uint8Array;
  /** The bodies of the records that continue it. */
  readonly rest: readonly Uint8Array[];
}

/** The kinds that are read, with the fewest bytes of each. */
const fewestBytes: ReadonlyMap<number, number> = new Map([
  [types.formula, 20],
  [types.eof, 0],
  [types.protect, 2],
  [types.date1904, 2],
  [types.filePass, 0],
  [types.codePage, 2],
  [types.columns, 10],
  [types.sheet, 8],
  [types.mulRk, 12],
  [types.richString, 8],
  [types.xf, 16],
  [types.merges, 2],
  [types.strings, 8],
  [types.labelSst, 10],
  [types.number, 14],
  [types.label, 8],
  [types.boolOrError, 8],
  [types.string, 2],
  [types.row, 16],
  [types.rk, 10],
  [types.format, 3],
  [types.bof, 4],
]);

/**
 * The records of the kinds that are read, in order, each with those that continue it.
 *
 * @throws DocumentError document/damaged, document/encrypted
 */
export function* rawRecords(stream: Uint8Array): Generator<RawRecord, void, void> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let rest: Uint8Array[] = [];
  let kept: RawRecord | null = null;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    if (at === 0 ? type !== types.bof : type === 0) break;
    const end = at + 4 + view.getUint16(at + 2, true);
    const body = stream.subarray(at + 4, end);
    if (end > stream.length || body.length < (fewestBytes.get(type) ?? 0)) throw damaged();
    if (type === types.filePass) throw new DocumentError("document/encrypted");
    if (type === types.continued) rest.push(body);
    else {
      if (kept) yield whole(kept);
      rest = [];
      kept = fewestBytes.has(type) ? { type, at, body, rest } : null;
    }
    at = end;
  }
  if (!kept) throw damaged();
  yield whole(kept);
}

/** Where a record says how many merges or characters follow, with the bytes that each takes at least. */
const counts: ReadonlyMap<number, { readonly at: number; readonly bytes: number }> = new Map([
  [types.merges, { at: 0, bytes: 8 }],
  [types.string, { at: 0, bytes: 1 }],
  [types.label, { at: 6, bytes: 1 }],
  [types.richString, { at: 6, bytes: 1 }],
]);

/** @throws DocumentError when it says that it holds more than it and what continues it do */
function whole(record: RawRecord): RawRecord {
  const { type, body, rest } = record;
  const count = counts.get(type);
  if (!count) return record;
  const number = (body[count.at] ?? 0) + 256 * (body[count.at + 1] ?? 0);
  const held = rest.reduce((sum, { length }) => sum + length, body.length) - count.at - 2;
  if (number * count.bytes > held) throw damaged();
  return record;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function damaged(): DocumentError {
  return new DocumentError("document/damaged", { part: "Workbook" });
}
