import { WorkbookError, type WorkbookErrorCode } from "../../workbook/WorkbookError";
import { DocumentError, type Excess } from "../DocumentError";

const excesses: Readonly<Partial<Record<WorkbookErrorCode, Excess>>> = {
  "xlsx/tooLarge": "bytes",
  "xlsx/tooManyEntries": "parts",
  "xlsx/tooManyCells": "cells",
  "xlsx/tooManyMerges": "merges",
};

/**
 * What a document's reader threw, told as of a document: the parts of a Word file are those of a workbook's package and
 * fail alike. Anything else is our own mistake and stays what it is.
 *
 * @example asDocumentError(new WorkbookError("xlsx/encrypted")) // DocumentError document/encrypted
 */
export function asDocumentError(error: unknown): unknown {
  if (!(error instanceof WorkbookError)) return error;
  const { code, values } = error;
  if (code === "xlsx/encrypted") return new DocumentError("document/encrypted", {}, error);
  const what = excesses[code];
  if (what !== undefined) {
    return new DocumentError("document/tooLarge", { what, limit: values["limit"] ?? 0 }, error);
  }
  return new DocumentError("document/damaged", { part: values["part"] ?? code }, error);
}
