import type { SealedSheet } from "../../domain/seal/Seal";
import { contains, parseA1, parseRange, type Range } from "../../workbook/a1";
import type { LineMap } from "./LineMap";
import type { Moves } from "./movedFormula";
import { sameCell } from "./sameCell";

/**
 * The addresses at which a sheet holds something else than what was sealed, row by row.
 *
 * @param before as it would be with its rows and columns where they are now
 * @param moves what stands in rows and columns that were inserted is left out
 */
export function differingCells(
  before: SealedSheet,
  now: SealedSheet,
  moves: Moves,
): readonly string[] {
  const ranges = [...(before.filled ?? []), ...(now.filled ?? [])].flatMap(
    (text) => parseRange(text) ?? [],
  );
  return [...new Set([...Object.keys(before.cells), ...Object.keys(now.cells)])]
    .filter((address) => {
      const [was, is] = [before.cells[address], now.cells[address]];
      return !(was && is && sameCell(was, is));
    })
    .flatMap((address) => {
      const at = parseA1(address);
      return at ? [{ address, ...at }] : [];
    })
    .filter(({ address, row, column }) => {
      if (isInserted(moves.rows, row) || isInserted(moves.columns, column)) return false;
      const [was, is] = [before.cells[address], now.cells[address]];
      return !(was && is && isFilledFrom(ranges, row, column) && sameCell(was, is, true));
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ address }) => address);
}

function isInserted({ inserted }: LineMap, line: number): boolean {
  return inserted.some(({ first, last }) => line >= first && line <= last);
}

/** Whether a formula of another cell fills this one. */
function isFilledFrom(ranges: readonly Range[], row: number, column: number): boolean {
  return ranges.some(
    (range) => contains(range, { row, column }) && (row !== range.top || column !== range.left),
  );
}
