import type { SealedCell, SealedSheet } from "../../domain/seal/Seal";
import {
  formatA1,
  formatColumn,
  formatRange,
  parseA1,
  parseRange,
  type Range,
} from "../../workbook/a1";
import type { LineRun } from "./LineMap";
import { movedFormula, type Moves } from "./movedFormula";

/**
 * A sheet as it would be sealed had its rows and columns moved before; what stood in deleted ones is left out.
 *
 * @param movesOf those of a sheet by its name in upper case, for the references of formulas; of this sheet for undefined
 */
export function movedSheet(
  sheet: SealedSheet,
  moves: Moves,
  movesOf: (name: string | undefined) => Moves | undefined,
): SealedSheet {
  const cells: Record<string, SealedCell> = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const at = parseA1(address);
    const row = at ? moves.rows.placeOf(at.row) : null;
    const column = at ? moves.columns.placeOf(at.column) : null;
    if (row === null || column === null) continue;
    const { formula } = cell;
    cells[formatA1({ row, column })] =
      formula === undefined ? cell : { ...cell, formula: movedFormula(formula, movesOf) };
  }
  const { filled } = sheet;
  return {
    ...sheet,
    cells,
    merges: movedRanges(sheet.merges, moves).filter((range) => range.includes(":")),
    hiddenRows: movedRuns(sheet.hiddenRows, "rows", moves),
    hiddenColumns: movedRuns(sheet.hiddenColumns, "columns", moves),
    ...(filled && { filled: movedRanges(filled, moves) }),
  };
}

function movedRanges(ranges: readonly string[], { rows, columns }: Moves): readonly string[] {
  return ranges
    .flatMap((text) => {
      const range = parseRange(text);
      const across = range && columns.placeOfRun({ first: range.left, last: range.right });
      const down = range && rows.placeOfRun({ first: range.top, last: range.bottom });
      return across && down ? [formatRange(rangeOf(down, across))] : [];
    })
    .sort();
}

function rangeOf(down: LineRun, across: LineRun): Range {
  return { top: down.first, bottom: down.last, left: across.first, right: across.last };
}

/** Runs as the seal writes them: `5`, `7:9`, `C`. */
function movedRuns(
  runs: readonly string[],
  what: "rows" | "columns",
  moves: Moves,
): readonly string[] {
  return runs.flatMap((text) => {
    const [first = "", last = first] = text.split(":");
    const run = moves[what].placeOfRun({ first: lineOf(first), last: lineOf(last) });
    return run ? [formatRun(run, what)] : [];
  });
}

function lineOf(name: string): number {
  return /^\d+$/.test(name) ? Number(name) - 1 : (parseA1(`${name}1`)?.column ?? 0);
}

/** @example formatRun({ first: 4, last: 6 }, "rows") // "5:7" */
export function formatRun({ first, last }: LineRun, what: "rows" | "columns"): string {
  const nameOf = (line: number): string =>
    what === "rows" ? String(line + 1) : formatColumn(line);
  return first === last ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`;
}
