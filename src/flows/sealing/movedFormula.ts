import { formatColumn, parseA1 } from "../../workbook/a1";
import { sameLines, type LineMap, type LineRun } from "./LineMap";

/** How the rows and columns of a sheet have moved. */
export interface Moves {
  readonly rows: LineMap;
  readonly columns: LineMap;
  /** What the sheet is called now, in upper case; absent while it keeps its name. */
  readonly name?: string;
}

export const noMoves: Moves = { rows: sameLines, columns: sameLines };

const text = /("(?:[^"]|"")*")/;
const before = String.raw`(?<![\w.$\u0080-\uFFFF#@])`;
const after = String.raw`(?![\w.(!\u0080-\uFFFF])`;
const sheet = String.raw`(?:([^\s"'(),;:+*/^&=<>%{}!-]+)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const reference = new RegExp(
  `${before}${sheet}(${cell}(?::${cell})?|${column}:${column}|${row}:${row})${after}`,
  "g",
);

/**
 * A formula as it reads once rows and columns were inserted or deleted in the sheets it refers to, or these were renamed.
 *
 * @param formula as `canonicalFormula` gives it
 * @param movesOf those of a sheet by its name in upper case; of the formula's own sheet for undefined
 * @example movedFormula("SUM(A3:A5)", () => moves) // "SUM(A3:A6)" after a row was inserted above the fourth
 */
export function movedFormula(
  formula: string,
  movesOf: (sheet: string | undefined) => Moves | undefined,
): string {
  return formula
    .split(text)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(reference, (whole, name: string | undefined, range: string) => {
            const moves = movesOf(name);
            if (!moves) return whole;
            const isInPlace = moves.rows.isSame && moves.columns.isSame;
            const moved = isInPlace ? range : (movedRange(range, moves) ?? "#REF!");
            return name === undefined ? moved : `${moves.name ?? name}!${moved}`;
          }),
    )
    .join("");
}

function movedRange(range: string, { rows, columns }: Moves): string | null {
  const [first = "", last] = range.split(":");
  const [from, to] = [cornerOf(first), cornerOf(last ?? first)];
  const rowRun = movedRun(from.row, to.row, rows);
  const columnRun = movedRun(from.column, to.column, columns);
  if (rowRun === null || columnRun === null) return null;
  const corner = (end: "first" | "last", own: Corner): string =>
    (columnRun ? own.columnSign + formatColumn(columnRun[end]) : "") +
    (rowRun ? own.rowSign + String(rowRun[end] + 1) : "");
  return last === undefined
    ? corner("first", from)
    : `${corner("first", from)}:${corner("last", to)}`;
}

/** @returns undefined where a reference names no lines of this kind, null where all of them were deleted. */
function movedRun(
  first: number | undefined,
  last: number | undefined,
  map: LineMap,
): LineRun | null | undefined {
  if (first === undefined || last === undefined) return undefined;
  return map.placeOfRun({ first: Math.min(first, last), last: Math.max(first, last) });
}

interface Corner {
  readonly columnSign: string;
  readonly column: number | undefined;
  readonly rowSign: string;
  readonly row: number | undefined;
}

function cornerOf(corner: string): Corner {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const isRow = letters === "";
  return {
    columnSign: isRow ? "" : columnSign,
    column: isRow ? undefined : parseA1(`${letters}1`)?.column,
    rowSign: isRow ? columnSign : rowSign,
    row: digits === "" ? undefined : Number(digits) - 1,
  };
}
