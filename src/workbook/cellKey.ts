import type { CellRef } from "./Workbook";

/**
 * A cell as the key of a map, cheap to make for every cell of a grid; `placeName` is what a person reads.
 *
 * @example cellKey({ sheet: "自评表", row: 8, column: 5 }) // "8,5,自评表"
 */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
