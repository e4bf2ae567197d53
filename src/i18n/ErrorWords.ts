import type { WorkbookErrorCode } from "../workbook/WorkbookError";

/** The names and numbers of an error, already written out; a name the error does not carry is written as `?`. */
export type ErrorFacts = Readonly<
  Record<"part" | "limit" | "sheet" | "cell" | "reason" | "marks" | "cells", string>
>;

/** One sentence for what happened and one for what to do, per error code. */
export type ErrorWords = Readonly<Record<WorkbookErrorCode, (facts: ErrorFacts) => string>>;
