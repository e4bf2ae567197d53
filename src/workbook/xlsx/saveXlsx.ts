import type { GridWorkbook } from "../GridWorkbook";
import { patchXlsx } from "./patchXlsx";

/**
 * The bytes of a workbook opened with `openXlsx`, with the edits made since: its own file with only
 * what they concern changed, or exactly the file it was when there are none.
 *
 * @throws WorkbookError as `patchXlsx`
 * @example saveXlsx(openXlsx(bytes)) // bytes
 */
export function saveXlsx(workbook: GridWorkbook): Uint8Array {
  return patchXlsx(workbook.original, workbook.edits);
}
