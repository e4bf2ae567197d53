import { formatColumn } from "../a1";
import { tokenizeFormula } from "./formulaTokens";
import { parseReference } from "./parseReference";

const ROWS = 1048576;
const COLUMNS = 16384;

/**
 * A formula as it reads when it is filled from one cell to another: relative references move,
 * those with `$` stay. A reference that would leave the sheet comes back in on the other side, as
 * in a shared formula.
 *
 * @param formula without the leading `=`
 * @example shiftFormula("SUM(A1,$B$1)*Old!A:A", 2, 1) // "SUM(B3,$B$1)*Old!B:B"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenizeFormula(formula)
    .map(({ kind, text, qualifier }) => {
      const movable =
        kind === "reference" || (kind === "name" && parseReference(text) !== undefined);
      return qualifier + (movable ? shiftReference(text, rows, columns) : text);
    })
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  return reference
    .split(":")
    .map((corner) => {
      const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
      if (!match) return corner;
      const [, first = "", letters = "", second = "", digits = ""] = match;
      if (!letters) return first + shiftRow(digits, first, rows);
      const column = first ? letters : shiftColumn(letters, columns);
      return first + column + second + (digits && shiftRow(digits, second, rows));
    })
    .join(":");
}

function shiftRow(digits: string, absolute: string, by: number): string {
  return absolute ? digits : String(modulo(Number(digits) - 1 + by, ROWS) + 1);
}

function shiftColumn(letters: string, by: number): string {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return formatColumn(modulo(column - 1 + by, COLUMNS));
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
