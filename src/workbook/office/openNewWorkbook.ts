import { officeError } from "./officeError";

/** Of bytes that are put into one call of `String.fromCharCode`. */
const most = 0x8000;

/**
 * Opens a file's bytes as a new workbook in a window of its own; it is not saved yet.
 *
 * @throws WorkbookError workbook/refused where Excel does not open it, workbook/editing while a person is typing.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw officeError(error);
  }
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += most) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + most)));
  }
  return btoa(pieces.join(""));
}
