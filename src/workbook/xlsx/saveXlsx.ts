import type { GridWorkbook } from "../GridWorkbook";
import { patchXlsx } from "./patchXlsx";

/**
 * The bytes of a workbook opened with `openXlsx`, with the edits made since: its own file with only
 * what they concern changed, or exactly the file it was when there are none. Formulas that depend on
 * a change in their sheet keep no result but one the workbook was given for it.
 *
 * @throws WorkbookError as `patchXlsx`
 * @example saveXlsx(openXlsx(bytes)) // bytes
 */
export function saveXlsx(workbook: GridWorkbook): Uint8Array {
  return patchXlsx(workbook.original, workbook.edits, (cell) => workbook.resultOf(cell));
}
