import type { Finding } from "../../domain/finding";
import { parseA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";

/** The cell a finding is on; null for one on the whole. @example cellOf(onG15) // { sheet: "附件3", row: 14, column: 6 } */
export function cellOf({ at }: Pick<Finding, "at">): CellRef | null {
  const position = at && parseA1(at.cell);
  return at && position ? { sheet: at.sheet, ...position } : null;
}

/** The cell of a finding as a person reads it; null for a finding on the whole. @example placeOf(onG15) // "附件3!G15" */
export function placeOf({ at }: Pick<Finding, "at">): string | null {
  return at && `${at.sheet}!${at.cell}`;
}
