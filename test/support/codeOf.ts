import { WorkbookError } from "../../src/workbook/WorkbookError";

/** The code of the `WorkbookError` that the action throws; null when it throws none. Any other error is passed on. */
export function codeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
