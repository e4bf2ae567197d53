import { cellKey } from "../workbook/cellKey";
import type { Cell, Sheet, Snapshot } from "../workbook/Workbook";

/**
 * The same workbook but for some cells.
 *
 * @param replaced by {@link cellKey}.
 * @example withCells(snapshot, new Map([[cellKey(ref), { ...cell, value: "4.6个" }]]))
 */
export function withCells(snapshot: Snapshot, replaced: ReadonlyMap<string, Cell>): Snapshot {
  if (replaced.size === 0) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => sheetWith(sheet, replaced)) };
}

/** A sheet's facts may be getters of its class, which spreading would lose. */
function sheetWith(sheet: Sheet, replaced: ReadonlyMap<string, Cell>): Sheet {
  const { name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns },
    cell: (row, column) =>
      replaced.get(cellKey({ sheet: name, row, column })) ?? sheet.cell(row, column),
  };
}
