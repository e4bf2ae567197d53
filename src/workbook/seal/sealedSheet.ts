import type { SealedCell, SealedSheet } from "../../domain/seal/Seal";
import { formatA1, formatColumn, formatRange, type Range } from "../a1";
import { lookLimits } from "../lookLimits";
import type { Sheet, Snapshot } from "../Workbook";
import { canonicalFormula, isLive } from "./canonicalFormula";
import { sealedCell } from "./sealedCell";

/**
 * What of a sheet is sealed: at most 50,000 rows and 256 columns of it, from its first used cell on.
 *
 * @param hasResults whether results of formulas are.
 */
export function sealedSheet(sheet: Sheet, date1904: boolean, hasResults: boolean): SealedSheet {
  const window = windowOf(sheet);
  const cells: Record<string, SealedCell> = {};
  forEachCell(window, (row, column) => {
    const sealed = sealedCell(sheet.cell(row, column), date1904, hasResults);
    if (sealed) cells[formatA1({ row, column })] = sealed;
  });
  const { name, visibility, merges, hiddenRows, hiddenColumns, filledRanges = [] } = sheet;
  return {
    name,
    visibility,
    merges: merges.map(formatRange).sort(),
    hiddenRows: runs(hiddenRows, window.top, window.bottom, (row) => String(row + 1)),
    hiddenColumns: runs(hiddenColumns, window.left, window.right, formatColumn),
    ...(filledRanges.length > 0 && { filled: filledRanges.map(formatRange).sort() }),
    cells,
  };
}

/**
 * What of every sheet is sealed. Where a formula gives another result by itself, as `TODAY()` does, no results are: formulas that
 * use it would differ without anybody having changed anything.
 */
export function sealedSheets({ sheets, date1904 }: Snapshot): readonly SealedSheet[] {
  const hasResults = !sheets.some(hasLiveFormula);
  return sheets.map((sheet) => sealedSheet(sheet, date1904, hasResults));
}

/** What every sheet holds now, to be compared with what was sealed: with the results, whatever may become of them. */
export function sealedNow({ sheets, date1904 }: Snapshot): readonly SealedSheet[] {
  return sheets.map((sheet) => sealedSheet(sheet, date1904, true));
}

function hasLiveFormula(sheet: Sheet): boolean {
  let isFound = false;
  forEachCell(windowOf(sheet), (row, column) => {
    const formula = sheet.cell(row, column)?.formula ?? null;
    isFound ||= formula !== null && isLive(canonicalFormula(formula));
  });
  return isFound;
}

function windowOf({ usedRange }: Sheet): Range {
  if (!usedRange) return { top: 0, left: 0, bottom: -1, right: -1 };
  const { top, left, bottom, right } = usedRange;
  return {
    top,
    left,
    bottom: Math.min(bottom, top + lookLimits.rows - 1),
    right: Math.min(right, left + lookLimits.columns - 1),
  };
}

function forEachCell(window: Range, see: (row: number, column: number) => void): void {
  for (let row = window.top; row <= window.bottom; row += 1) {
    for (let column = window.left; column <= window.right; column += 1) see(row, column);
  }
}

/** Numbers next to each other as one run: `7:9`. */
function runs(
  numbers: ReadonlySet<number>,
  first: number,
  last: number,
  nameOf: (number: number) => string,
): readonly string[] {
  const found: string[] = [];
  for (let start = first; start <= last; start += 1) {
    if (!numbers.has(start)) continue;
    let end = start;
    while (end < last && numbers.has(end + 1)) end += 1;
    found.push(start === end ? nameOf(start) : `${nameOf(start)}:${nameOf(end)}`);
    start = end;
  }
  return found;
}
