import type { TypedChange } from "../workbook/GridWorkbook";
import type { Cell } from "../workbook/Workbook";

/** What a cell holds as a constant; undefined for a formula, an error value or a damaged cell. */
export function constantOf(cell: Cell | undefined): TypedChange["value"] | undefined {
  if (!cell) return null;
  if (cell.formula !== null || cell.damage !== undefined) return undefined;
  return typeof cell.value === "object" && cell.value !== null ? undefined : cell.value;
}
