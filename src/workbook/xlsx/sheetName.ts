import { WorkbookError } from "../WorkbookError";

/**
 * Refuses a name Excel would not give a sheet: longer than 31, blank, with one of `\ / ? * [ ] :`, an
 * apostrophe at either end, or the reserved "History".
 *
 * @throws WorkbookError `workbook/sheetName`
 */
export function checkSheetName(name: string): void {
  const isValid =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[\\/?*[\]:\p{Cc}]|^'|'$/u.test(name) &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new WorkbookError("workbook/sheetName", { sheet: name });
}

/** @example quoteSheetName("校验 '24") // "'校验 ''24'" */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
