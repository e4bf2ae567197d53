import type { Cell } from "../workbook/Workbook";
import { constantOf } from "./constantOf";
import type { Held } from "./EditStep";

/**
 * What a cell has to be given to hold again what it holds; nothing for an error value or a damaged cell.
 *
 * @example heldIn({ value: 3, formula: "A1+B1", numberFormat: "General" }) // { value: 3, formula: "A1+B1" }
 */
export function heldIn(cell: Cell | undefined): Held {
  const formula = cell?.formula ?? null;
  if (!cell || formula === null) return { value: constantOf(cell) ?? null };
  return { value: typeof cell.value === "object" ? null : cell.value, formula };
}
