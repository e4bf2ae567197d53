import { formatA1 } from "../workbook/a1";
import type { CellRef } from "../workbook/Workbook";

/**
 * A cell with its sheet as a formula would name it: the sheet in quotes unless it is a plain word that is no address.
 *
 * @example quoteReference({ sheet: "1 月", row: 14, column: 6 }) // "'1 月'!G15"
 */
export function quoteReference({ sheet, row, column }: CellRef): string {
  return `${quoteSheet(sheet)}!${formatA1({ row, column })}`;
}

/** @example quoteSheet("附件3") // "附件3" @example quoteSheet("Q1") // "'Q1'" */
export function quoteSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const looksLikeAddress = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(sheet);
  return isPlain && !looksLikeAddress ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
