import { parseRange, type Range } from "../a1";

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/**
 * The cells a formula's reference names, whole columns and rows included.
 *
 * @returns undefined when the text is no place in a sheet
 * @example parseReference("$B:C") // { top: 0, left: 1, bottom: 1048575, right: 2 }
 */
export function parseReference(text: string): Range | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const range = parseRange(`${columns[1]}1:${columns[2]}1`);
    return range && { ...range, bottom: LAST_ROW };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const range = parseRange(`A${rows[1]}:A${rows[2]}`);
    return range && { ...range, right: LAST_COLUMN };
  }
  return parseRange(text);
}
