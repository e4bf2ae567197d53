import type { SealedCell } from "../../domain/seal/Seal";

/** Whether a cell is still what was sealed; of a result that was not sealed only the formula counts. */
export function sameCell(before: SealedCell, now: SealedCell): boolean {
  if (before.formula !== now.formula) return false;
  if (before.formula !== undefined && before.value === null) return true;
  return before.value === now.value && before.shown === now.shown;
}
