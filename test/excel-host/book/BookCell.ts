import type { CellValue } from "../../../src/workbook/Workbook";
import { plainStyle, type CellStyle } from "./CellStyle";

/** A cell; a change replaces it. */
export interface BookCell {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

export const blankCell: BookCell = { value: null, formula: null, style: plainStyle };

export function holdsSomething(cell: BookCell): boolean {
  return cell.value !== null || cell.formula !== null;
}
