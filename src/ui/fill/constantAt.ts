import type { Cell, CellRef, Snapshot } from "../../workbook/Workbook";

/** The cell of a workbook; undefined for one that holds nothing, and where there is no such sheet. */
export function cellAt({ sheets }: Snapshot, { sheet, row, column }: CellRef): Cell | undefined {
  return sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

/**
 * What a cell holds that can be put back into it.
 *
 * @returns undefined for a formula, an error value, a damaged cell and a sheet that is gone.
 */
export function constantAt(
  snapshot: Snapshot,
  at: CellRef,
): number | string | boolean | null | undefined {
  if (snapshot.sheets.every(({ name }) => name !== at.sheet)) return undefined;
  const cell = cellAt(snapshot, at);
  if (!cell) return null;
  const { value, formula, damage } = cell;
  if (formula !== null || damage !== undefined) return undefined;
  if (value === "") return null;
  return typeof value === "object" && value !== null ? undefined : value;
}
