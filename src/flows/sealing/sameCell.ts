import type { SealedCell } from "../../domain/seal/Seal";

/**
 * Whether a cell is still what was sealed; of a result that was not sealed only the formula counts.
 *
 * @param isFilled whether another cell's formula fills it: files give it that formula too, Excel may give its result alone, so that only the result counts.
 */
export function sameCell(before: SealedCell, now: SealedCell, isFilled = false): boolean {
  if (!isFilled && before.formula !== now.formula) return false;
  if ((before.formula !== undefined || isFilled) && before.value === null) return true;
  if (isFilled) return resultOf(before) === resultOf(now);
  return before.value === now.value && before.shown === now.shown;
}

function resultOf({ value }: SealedCell): SealedCell["value"] {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
