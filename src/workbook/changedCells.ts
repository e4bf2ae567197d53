import type { Cell, CellRef, Sheet, Snapshot } from "./Workbook";

/**
 * The cells in which two workbooks of the same layout differ, as one form filled in by two people.
 *
 * @returns null when they differ in more than cells (sheets, merges, what is hidden, how far they reach) or reach too far.
 * @example changedCells(before, after) // [{ sheet: "附件3", row: 14, column: 6 }]
 */
export function changedCells(before: Snapshot, after: Snapshot): readonly CellRef[] | null {
  if (before.sheets.length !== after.sheets.length || before.date1904 !== after.date1904) {
    return null;
  }
  const changed: CellRef[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const former = before.sheets[index];
    if (!former || layoutOf(former) !== layoutOf(sheet)) return null;
    const { top, left, bottom, right } = sheet.usedRange ?? nowhere;
    if ((bottom - top + 1) * (right - left + 1) > mostCompared) return null;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!sameCell(former.cell(row, column), sheet.cell(row, column))) {
          changed.push({ sheet: sheet.name, row, column });
        }
      }
    }
  }
  return changed;
}

/** A sheet that reaches farther is not worth comparing cell by cell. */
const mostCompared = 1_000_000;

const nowhere = { top: 0, left: 0, bottom: -1, right: -1 };

function layoutOf(sheet: Sheet): string {
  const { name, visibility, usedRange, merges, hiddenRows, hiddenColumns } = sheet;
  return JSON.stringify([name, visibility, usedRange, merges, [...hiddenRows], [...hiddenColumns]]);
}

function sameCell(some: Cell | undefined, other: Cell | undefined): boolean {
  if (some === other) return true;
  return (
    some !== undefined &&
    other !== undefined &&
    sameValue(some.value, other.value) &&
    some.formula === other.formula &&
    some.numberFormat === other.numberFormat &&
    some.damage === other.damage
  );
}

function sameValue(some: Cell["value"], other: Cell["value"]): boolean {
  if (typeof some !== "object" || typeof other !== "object") return some === other;
  return some?.error === other?.error;
}
