import { WorkbookError, type WorkbookErrorCode } from "../WorkbookError";

/** Excel's own error codes that mean something of ours; every other is `workbook/refused`. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "workbook/editing",
  WriteNotSupportedWhenModalDialogOpen: "workbook/editing",
  ActivityLimitReached: "workbook/busy",
  Conflict: "workbook/busy",
  RequestAborted: "workbook/busy",
  ServiceNotAvailable: "workbook/busy",
  GeneralException: "workbook/busy",
  RequestPayloadSizeLimitExceeded: "workbook/tooMuch",
  ResponsePayloadSizeLimitExceeded: "workbook/tooMuch",
  RangeExceedsLimit: "workbook/tooMuch",
  OperationCellsExceedLimit: "workbook/tooMuch",
  AccessDenied: "workbook/protected",
};

/**
 * What an error of Office means for the workbook; errors that are not Office's come back as they are.
 *
 * @source Microsoft Learn, "Error handling with the application-specific JavaScript APIs"
 * @example officeError(caught).code // "workbook/editing" while a person is typing into a cell
 */
export function officeError(cause: unknown): Error {
  if (cause instanceof WorkbookError) return cause;
  if (!(cause instanceof OfficeExtension.Error)) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
  const code = codes[cause.code] ?? "workbook/refused";
  return new WorkbookError(code, { reason: cause.code }, cause);
}

/** Whether the same request may well succeed a little later. */
export function isTransient(error: Error): boolean {
  return (
    error instanceof WorkbookError &&
    (error.code === "workbook/busy" || error.code === "workbook/editing")
  );
}
