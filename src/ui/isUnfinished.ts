import { WorkbookError, type WorkbookErrorCode } from "../workbook/WorkbookError";

const unfinished: ReadonlySet<WorkbookErrorCode> = new Set([
  "workbook/partlyWritten",
  "workbook/unknownState",
  "workbook/leftUnprotected",
]);

/** Whether the workbook was left neither as before nor as it was to be: said until a person has dealt with it. */
export function isUnfinished(error: Error | undefined): boolean {
  return error instanceof WorkbookError && unfinished.has(error.code);
}
