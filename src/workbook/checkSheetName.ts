import { WorkbookError } from "./WorkbookError";

/**
 * Refuses a name that Excel does not allow for a sheet.
 *
 * @throws WorkbookError workbook/sheetName
 * @source Microsoft Support, "Rename a worksheet"
 * @example checkSheetName("校验报告") // fine; "a/b" throws
 */
export function checkSheetName(name: string): void {
  const isAllowed =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[\\/?*[\]:\p{Cc}]/u.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isAllowed) throw new WorkbookError("workbook/sheetName", { sheet: name });
}
