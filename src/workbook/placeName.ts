import { formatA1 } from "./a1";
import type { CellRef } from "./Workbook";

/**
 * A cell with its sheet, as a person reads it; the same text for the same cell, both written as the workbook writes the sheet's name.
 *
 * @example placeName({ sheet: "自评表", row: 8, column: 5 }) // "自评表!F9"
 */
export function placeName({ sheet, row, column }: CellRef): string {
  return `${sheet}!${formatA1({ row, column })}`;
}
