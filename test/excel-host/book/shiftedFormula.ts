import { formatColumn, parseA1 } from "../../../src/workbook/a1";
import { tokensOf, type Token } from "../../../src/workbench/formula/tokensOf";
import { shiftedIndex, shiftedRange, type Shift } from "./Shift";

export interface FormulaShift {
  /** Whether the formula stands on the sheet that changes, so that plain references mean that sheet. */
  readonly own: boolean;
  readonly target: string;
  readonly shift: Shift;
}

/** A formula as Excel rewrites it when rows or columns come or go; what is not understood stays as it is. */
export function shiftedFormula(formula: string, change: FormulaShift): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const texts: string[] = [];
  let isMeant = change.own;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "sheet") isMeant = sheetOf(token) === change.target.toLowerCase();
    const last = spanEnd(tokens, index);
    if (token.kind !== "cell" || !isMeant) texts.push(token.text);
    else if (last) {
      texts.push(shiftedSpan(token.text, last.text, change.shift));
      index += 2;
    } else texts.push(shiftedCell(token.text, change.shift));
    if (token.kind !== "sheet" && token.text !== ":") isMeant = change.own;
  }
  return texts.join("");
}

function sheetOf({ text }: Token): string {
  const name = text.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).toLowerCase();
}

function spanEnd(tokens: readonly Token[], index: number): Token | undefined {
  const last = tokens[index + 2];
  return tokens[index + 1]?.text === ":" && last?.kind === "cell" ? last : undefined;
}

function shiftedCell(text: string, shift: Shift): string {
  const at = parseA1(text);
  if (!at) return text;
  const index = shiftedIndex(shift.axis === "row" ? at.row : at.column, shift);
  if (index === undefined) return "#REF!";
  const place = shift.axis === "row" ? { ...at, row: index } : { ...at, column: index };
  return withMarks(text, place.row, place.column);
}

function shiftedSpan(first: string, last: string, shift: Shift): string {
  const a = parseA1(first);
  const b = parseA1(last);
  if (!a || !b) return `${first}:${last}`;
  const range = { top: a.row, left: a.column, bottom: b.row, right: b.column };
  const moved = shiftedRange(range, shift);
  if (!moved) return "#REF!";
  return `${withMarks(first, moved.top, moved.left)}:${withMarks(last, moved.bottom, moved.right)}`;
}

/** An address with the `$` of the one it replaces. */
function withMarks(text: string, row: number, column: number): string {
  const [, first = "", second = ""] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(text) ?? [];
  return `${first}${formatColumn(column)}${second}${row + 1}`;
}
