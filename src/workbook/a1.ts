/** A cell by zero-based row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example formatColumn(27) // "AB" */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example formatA1({ row: 6, column: 2 }) // "C7" */
export function formatA1({ row, column }: Position): string {
  return `${formatColumn(column)}${row + 1}`;
}

/**
 * Reads a cell address, with or without `$`.
 *
 * @returns undefined when the text is no address inside a sheet (A1 to XFD1048576).
 * @example parseA1("$C$7") // { row: 6, column: 2 }
 */
export function parseA1(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > 16384 || row > 1048576 ? undefined : { row: row - 1, column: column - 1 };
}

/** @example formatRange({ top: 2, left: 0, bottom: 24, right: 7 }) // "A3:H25" */
export function formatRange({ top, left, bottom, right }: Range): string {
  const first = formatA1({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${formatA1({ row: bottom, column: right })}`;
}

/** Reads `A3:H25` or a single address; undefined for anything else. Corners may come in any order. */
export function parseRange(text: string): Range | undefined {
  const [first = "", last = first, ...more] = text.split(":");
  const a = parseA1(first);
  const b = parseA1(last);
  if (!a || !b || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether the rectangle holds the cell. */
export function contains(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
