/** Why a workbook could not be read or written; `xlsx/…` is about a file, `workbook/…` about an open one. */
export type WorkbookErrorCode =
  | "xlsx/empty"
  | "xlsx/notAZip"
  | "xlsx/truncated"
  | "xlsx/encrypted"
  | "xlsx/legacyFormat"
  | "xlsx/html"
  | "xlsx/noWorkbook"
  | "xlsx/damagedPart"
  | "xlsx/doctype"
  | "xlsx/tooLarge"
  | "xlsx/tooManyEntries"
  | "xlsx/tooManyCells"
  | "xlsx/tooManyMerges"
  | "xlsx/duplicateEntry"
  | "xlsx/unsupportedCompression"
  | "workbook/noSuchSheet"
  | "workbook/sheetExists"
  | "workbook/sheetName"
  | "workbook/notOurSheet"
  | "workbook/coveredCell"
  | "workbook/tableHeader"
  | "workbook/textTooLong"
  | "workbook/protected"
  /** The protection of `{ sheet }` can only be lifted with its password. */
  | "workbook/passwordNeeded"
  | "workbook/passwordWrong"
  /** The protection of `{ sheet }` was lifted for writing, and Excel did not let it be put back. */
  | "workbook/leftUnprotected"
  | "workbook/hiddenSheet"
  /** Hidden so that only a macro or another program can show it. */
  | "workbook/veryHiddenSheet"
  /** The row or the column of `{ sheet, cell }` is hidden. */
  | "workbook/hiddenCell"
  | "workbook/formulaInTheWay"
  | "workbook/outsideSheet"
  /** Someone is typing into a cell, or a dialog is open; Excel answers when that is over. */
  | "workbook/editing"
  /** Excel has too much to do. */
  | "workbook/busy"
  /** Excel gives or takes only less at once, and less was tried. */
  | "workbook/tooMuch"
  /** Excel refused for a reason of its own: `{ reason }` is its error code. */
  | "workbook/refused"
  /** Excel stopped halfway and did not take it back: `{ sheet, marks, cells }` say what is there now. */
  | "workbook/partlyWritten"
  /** Excel stopped halfway and cannot be asked what it did: `{ sheet }` are the sheets concerned. */
  | "workbook/unknownState";

/** The world is wrong: thrown by adapters only; caught by the pane's message bar and by the command line's exit 2. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  /** The numbers and names the locale's sentence needs, such as `{ part: "xl/sharedStrings.xml", limit: 268435456 }`. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: WorkbookErrorCode,
    values: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.name = "WorkbookError";
    this.code = code;
    this.values = values;
  }
}
