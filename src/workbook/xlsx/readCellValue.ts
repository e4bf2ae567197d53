import { cellKind, type CellStore } from "./CellStore";
import { parseIsoDate } from "./parseIsoDate";
import { parseNumber } from "./parseNumber";
import type { SharedStrings } from "./SharedStrings";
import { unescapeText } from "./unescapeText";
import { packName } from "./xmlBytes";
import type { XmlReader } from "./XmlReader";

/** What a value needs from the rest of the workbook. */
export interface ValueContext {
  readonly strings: SharedStrings | null;
  readonly date1904: boolean;
}

/** The cell types (`t`) by their packed name. */
export const cellType = {
  number: packName("n"),
  shared: packName("s"),
  boolean: packName("b"),
  error: packName("e"),
  text: packName("str"),
  date: packName("d"),
};

/**
 * Reads the `v` element just opened into the cell. A value that is not of its cell's type is damage, never a guess; an
 * empty one is no value.
 */
export function readCellValue(
  reader: XmlReader,
  store: CellStore,
  index: number,
  type: number,
  context: ValueContext,
): void {
  if (type !== cellType.number && type !== cellType.shared) {
    setTyped(store, index, type, reader.content(), context.date1904);
    return;
  }
  const value = readNumber(reader);
  if (value === undefined) return;
  if (type === cellType.number) {
    if (Number.isNaN(value)) store.setText(index, cellKind.damage, "number");
    else store.set(index, cellKind.number, value);
  } else if (Number.isInteger(value) && value >= 0 && value < (context.strings?.length ?? 0)) {
    store.set(index, cellKind.sharedString, value);
  } else store.setText(index, cellKind.damage, "sharedString");
}

/** Undefined for nothing, NaN for something that is no number. */
function readNumber(reader: XmlReader): number | undefined {
  if (reader.takePlainText()) {
    const { bytes, textStart, textEnd } = reader;
    return textEnd === textStart ? undefined : parseNumber(bytes, textStart, textEnd);
  }
  const bytes = new TextEncoder().encode(reader.content() ?? "?");
  return bytes.length === 0 ? undefined : parseNumber(bytes, 0, bytes.length);
}

function setTyped(
  store: CellStore,
  index: number,
  type: number,
  text: string | undefined,
  date1904: boolean,
): void {
  if (text === undefined || type === cellType.text) {
    store.setRead(index, text === undefined ? undefined : unescapeText(text));
  } else if (text === "") {
    return;
  } else if (type === cellType.boolean) {
    setBoolean(store, index, text.trim());
  } else if (type === cellType.error) {
    store.setText(index, cellKind.error, text);
  } else if (type === cellType.date) {
    const serial = parseIsoDate(text, date1904);
    if (Number.isNaN(serial)) store.setText(index, cellKind.damage, "date");
    else store.set(index, cellKind.number, serial);
  } else store.setText(index, cellKind.damage, "type");
}

function setBoolean(store: CellStore, index: number, text: string): void {
  if (/^(0|1|true|false)$/i.test(text)) {
    store.set(index, cellKind.boolean, /^(1|true)$/i.test(text) ? 1 : 0);
  } else store.setText(index, cellKind.damage, "boolean");
}
