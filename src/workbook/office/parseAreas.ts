import { parseRange, type Range } from "../a1";

const lastRow = 1_048_575;
const lastColumn = 16_383;
const area =
  /(?:(?:'(?:[^']|'')*'|[^'!,]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?:,|$)/g;

/**
 * Reads the addresses Excel gives: several areas, with or without their sheet, also whole rows and columns.
 *
 * @example parseAreas("'a, b'!A3:B4,'a, b'!7:8")[1] // { top: 6, left: 0, bottom: 7, right: 16383 }
 */
export function parseAreas(address: string): readonly Range[] {
  return [...address.matchAll(area)].flatMap(([, text = ""]) => {
    const range = parseRange(wholeLine(text.replaceAll("$", "")));
    return range ? [range] : [];
  });
}

/** Whole rows and columns with both their corners: `7:8` is A7:XFD8. */
function wholeLine(text: string): string {
  const [first = "", last = ""] = text.split(":");
  if (/^\d+$/.test(first)) return `A${first}:${columnEnd}${last}`;
  return /^[A-Z]+$/.test(first) ? `${first}1:${last}${lastRow + 1}` : text;
}

const columnEnd = "XFD";

/** Whether the range is one of whole rows or columns. */
export function isWholeLine({ top, left, bottom, right }: Range): boolean {
  return (left === 0 && right === lastColumn) || (top === 0 && bottom === lastRow);
}
