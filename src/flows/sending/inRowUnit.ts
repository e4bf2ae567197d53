import { inUnit } from "../../intake/inUnit";
import type { CellRef } from "../../workbook/Workbook";
import type { TableStatement } from "../statementsOf";

/**
 * A result as one cell of a form would show it, in the unit of its row.
 *
 * @param value in the unit of the indicator.
 * @returns null where the row's unit is of another kind.
 * @example inRowUnit(1.2, { indicator: "m-01", cell }, statements) // 12000 in a row of 元, for an indicator in 万元
 */
export function inRowUnit(
  value: number,
  { indicator: id, cell }: { readonly indicator: string; readonly cell: CellRef },
  statements: readonly TableStatement[],
): number | null {
  const stated = statements.filter(({ indicator }) => indicator.id === id);
  const rows = stated.flatMap((each) => each.rows.map(({ row }) => row));
  const row = rows.find(({ cells }) =>
    Object.values(cells).some((all) => all.some((each) => isSame(each, cell))),
  );
  const unit = stated[0]?.indicator.unit ?? "";
  return row && row.unit !== "" ? (inUnit(value, unit, row.unit) ?? null) : value;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
