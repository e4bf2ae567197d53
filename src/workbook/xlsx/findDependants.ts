import { contains, type Position, type Range } from "../a1";
import { tokenizeFormula } from "./formulaTokens";
import { parseReference } from "./parseReference";

/** A formula cell and what it reads of its own sheet; null when that cannot be told from its text. */
export interface Reader extends Position {
  readonly reads: readonly Range[] | null;
}

// Functions whose arguments do not say which cells they read.
const FAR_SIGHTED = /^(?:INDIRECT|OFFSET|EVALUATE|GETPIVOTDATA|CELL|INFO|SHEET|SHEETS)$/i;
// Comparisons of a cell with a range, after which looking further costs more than recalculating.
const PATIENCE = 5_000_000;

/**
 * What a formula reads of the sheet it stands in.
 *
 * @param formula without the leading `=`
 * @param sheet the name of that sheet
 * @returns null when it reads a name, a table, several sheets at once or a computed place, so that
 *   it must be taken to read everything
 * @example rangesRead("A1+Other!B2", "Main") // [{ top: 0, left: 0, bottom: 0, right: 0 }]
 */
export function rangesRead(formula: string, sheet: string): Range[] | null {
  const ranges: Range[] = [];
  for (const { kind, text, qualifier } of tokenizeFormula(formula)) {
    if (kind === "name" || text === ":") return null;
    if (kind === "function" && FAR_SIGHTED.test(text)) return null;
    if (kind !== "reference") continue;
    const where = sheetOf(qualifier);
    if (where.includes(":")) return null;
    if (where !== "" && where.toLowerCase() !== sheet.toLowerCase()) continue;
    const range = parseReference(text);
    if (range) ranges.push(range);
  }
  return ranges;
}

/**
 * The formula cells whose result may differ once some cells have changed, over any number of
 * steps. In doubt a cell is among them.
 *
 * @example findDependants([{ row: 0, column: 0 }], [{ row: 0, column: 1, reads: [A1] }]) // [B1]
 */
export function findDependants(
  changed: readonly Position[],
  readers: readonly Reader[],
): Position[] {
  const open = readers.filter((reader) => reader.reads !== null);
  const found: Position[] = readers.filter((reader) => reader.reads === null);
  const queue: Position[] = [...changed, ...found];
  const index = indexByColumn(open);
  const seen = new Set<Reader>();
  let steps = 0;
  // The queue grows while it is walked.
  for (const cell of queue) {
    for (const { reader, range } of index(cell.column)) {
      if (++steps > PATIENCE) return [...readers];
      if (seen.has(reader) || !contains(range, cell)) continue;
      seen.add(reader);
      found.push(reader);
      queue.push(reader);
    }
  }
  return found;
}

interface Reading {
  readonly reader: Reader;
  readonly range: Range;
}

/** Readings by column; those over many columns are kept apart so that whole rows cost no memory. */
function indexByColumn(readers: readonly Reader[]): (column: number) => Reading[] {
  const byColumn = new Map<number, Reading[]>();
  const wide: Reading[] = [];
  for (const reader of readers) {
    for (const range of reader.reads ?? []) {
      const reading = { reader, range };
      if (range.right - range.left > 64) {
        wide.push(reading);
        continue;
      }
      for (let column = range.left; column <= range.right; column++) {
        const known = byColumn.get(column);
        if (known) known.push(reading);
        else byColumn.set(column, [reading]);
      }
    }
  }
  return (column) =>
    wide.length ? [...(byColumn.get(column) ?? []), ...wide] : (byColumn.get(column) ?? []);
}

function sheetOf(qualifier: string): string {
  const name = qualifier.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
