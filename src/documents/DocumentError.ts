/** Why a document could not be read. */
export type DocumentErrorCode =
  | "document/empty"
  /** Not a format that is read: `{ format }`. */
  | "document/notSupported"
  | "document/encrypted"
  /** `{ part }` of the file is not what its format says it is. */
  | "document/damaged"
  /** More than is read: `{ what }` (an {@link Excess}) above `{ limit }`. */
  | "document/tooLarge"
  /** Read well enough, and there is neither text nor a table in it. */
  | "document/noText";

/** What a document has too much of. */
export type Excess = "bytes" | "parts" | "cells" | "elements" | "depth" | "merges";

/** Formats that are known by their first bytes and not read. */
export type ForeignFormat =
  | "pdf"
  | "ofd"
  | "image"
  | "doc"
  | "rtf"
  | "odt"
  | "mht"
  | "wordXml"
  | "excelXml"
  | "xlsb"
  | "ppt"
  | "archive"
  | "unknown";

/** The world is wrong: thrown by the readers of documents only, as a `WorkbookError` is by those of workbooks. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  /** What the locale's sentence needs, such as `{ format: "pdf" }` or `{ what: "cells", limit: 1000000 }`. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: DocumentErrorCode,
    values: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.name = "DocumentError";
    this.code = code;
    this.values = values;
  }
}
