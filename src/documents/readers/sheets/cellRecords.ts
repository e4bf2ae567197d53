import { xlsxLimits } from "../../../workbook/xlsx/limits";
import { DocumentError, type Excess } from "../../DocumentError";
import { readerLimits } from "../limits";
import { sharedStrings } from "./sharedStrings";
import { recordTypes as types } from "./recordTypes";
import { joined, rawRecords, type RawRecord } from "./rawRecords";

/** Sheets, charts included; Excel itself is slow far below. */
const mostSheets = 1_000;
/** Records of merges; one holds a thousand. */
const mostMergeRecords = 4_000;
const lastColumn = 255;

/**
 * The stream of an .xls (BIFF5 or BIFF8) with only the records that say what is in the cells: numbers, texts, formats, merges and what
 * is hidden. A formula gives way to its stored result, and a shared string stands in the cell itself. No record that is kept counts more
 * than it holds, so a reader that trusts the counts does not run past its end.
 *
 * @source [MS-XLS] 2.1.4, 2.4
 * @throws DocumentError document/damaged, document/encrypted, document/tooLarge
 * @example cellRecords(new CompoundFile(bytes).stream("Workbook")).length // 3810
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const kept = within(withoutReferences(rawRecords(stream)));
  const placeOf = new Map<number, number>();
  let end = 0;
  for (const { at, body } of kept) {
    placeOf.set(at, end);
    end += 4 + body.length;
  }
  const cleaned = new Uint8Array(end);
  const view = new DataView(cleaned.buffer);
  let at = 0;
  for (const { type, body } of kept) {
    view.setUint16(at, type, true);
    view.setUint16(at + 2, body.length, true);
    cleaned.set(body, at + 4);
    if (type === types.sheet) {
      view.setUint32(at + 4, placeOf.get(view.getUint32(at + 4, true)) ?? end, true);
    } else if (type === types.columns) {
      view.setUint16(at + 6, Math.min(view.getUint16(at + 6, true), lastColumn), true);
    }
    at += 4 + body.length;
  }
  return cleaned;
}

/** Puts stored results and shared strings where they are shown. */
function* withoutReferences(records: Iterable<RawRecord>): Generator<RawRecord, void, void> {
  let strings: readonly Uint8Array[] = [];
  let awaited: RawRecord | null = null;
  for (const record of records) {
    const { type, body } = record;
    if (type === types.strings) strings = sharedStrings(record);
    else if (type === types.labelSst) yield labelled(record, strings[numberAt(body, 6)]);
    else if (type === types.formula) {
      const result = resultOf(record);
      if (result) yield result;
      awaited = result ? null : record;
    } else if (type === types.string) {
      if (awaited) yield labelled(awaited, textOf(record));
      awaited = null;
    } else yield record;
  }
}

function textOf({ body, rest, ...record }: RawRecord): Uint8Array | undefined {
  if (rest.length === 0) return body;
  return sharedStrings({ ...record, body: joined([new Uint8Array(8), body]), rest })[0];
}

/** @param text as a record holds it: its length, how it is written, its characters */
function labelled({ at, body }: RawRecord, text: Uint8Array | undefined): RawRecord {
  if (!text) throw new DocumentError("document/damaged", { part: "SST" });
  return { type: types.label, at, body: joined([body.subarray(0, 6), text]), rest: [] };
}

/** A formula's number, truth value, error or empty text as a cell of its own; null when its text follows in another record. */
function resultOf(formula: RawRecord): RawRecord | null {
  const { at, body } = formula;
  const cell = body.subarray(0, 6);
  const value = body.subarray(6, 14);
  const [kind = 0, , held = 0] = value;
  const as = (type: number, result: Uint8Array): RawRecord => ({
    ...{ type, at, rest: [] },
    body: joined([cell, result]),
  });
  if (value[6] !== 0xff || value[7] !== 0xff) return as(types.number, value);
  if (kind === 0) return null;
  if (kind === 3) return labelled(formula, new Uint8Array(3));
  return as(types.boolOrError, Uint8Array.of(held, kind === 2 ? 1 : 0));
}

/** The records, while they are not too many: a cell each, and all the columns and merges that one speaks of. */
function within(records: Iterable<RawRecord>): readonly RawRecord[] {
  const kept: RawRecord[] = [];
  let [cells, sheets, mergeRecords, merges, bytes] = [0, 0, 0, 0, 0];
  for (const record of records) {
    const { type, body } = record;
    bytes += 4 + body.length;
    if (type === types.sheet) sheets += 1;
    else if (type === types.merges) {
      mergeRecords += 1;
      merges += (body.length - 2) / 8;
    } else if (type === types.mulRk) cells += body.length / 6;
    else if (type === types.columns) cells += lastColumn;
    else cells += 1;
    refuseOver("bytes", body.length, 0xffff);
    refuseOver("bytes", bytes, readerLimits.containerBytes);
    refuseOver("cells", cells, readerLimits.cells);
    refuseOver("parts", sheets, mostSheets);
    refuseOver("merges", merges, xlsxLimits.merges);
    refuseOver("merges", mergeRecords, mostMergeRecords);
    kept.push(record);
  }
  return kept;
}

function refuseOver(what: Excess, count: number, limit: number): void {
  if (count > limit) throw new DocumentError("document/tooLarge", { what, limit });
}

function numberAt(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  return first + 2 ** 8 * second + 2 ** 16 * third + 2 ** 24 * fourth;
}
