import { readFile } from "node:fs/promises";
import path from "node:path";
import { DocumentError } from "../documents/DocumentError";
import { finishSteps } from "../intake/finishSteps";
import { importPlan, importWorkbook, type ImportOptions } from "../documents/importPlan";
import type { PlanImport } from "../documents/PlanImport";
import { readDocument } from "../documents/readers/readDocument";
import { describeDocumentError } from "../i18n/describeDocumentError";
import { describeError } from "../i18n/describeError";
import { describeFileError } from "../i18n/describeUsage";
import type { Locale } from "../i18n/Locale";
import { WorkbookError } from "../workbook/WorkbookError";
import type { FileFailure } from "./CheckedFile";
import type { Io } from "./Io";
import { systemFailure } from "./systemFailure";

/** What came of one file: a draft plan, or the reason there is none. */
export type ImportedFile =
  | { readonly imported: PlanImport; readonly failure: null }
  | { readonly imported: null; readonly failure: FileFailure };

/**
 * Reads one document or workbook and makes a draft plan of it.
 *
 * @param name as the person wrote it; `-` is what comes in by the standard input, as text.
 */
export async function readImport(
  name: string,
  { folder, stdin }: Pick<Io, "folder" | "stdin">,
  options: ImportOptions,
  locale: Locale,
): Promise<ImportedFile> {
  try {
    const bytes =
      name === "-" ? await stdin() : new Uint8Array(await readFile(path.resolve(folder, name)));
    const read = await readDocument(bytes, name === "-" ? "stdin.txt" : name);
    const imported = finishSteps(
      read.kind === "document"
        ? importPlan(read.document, options)
        : importWorkbook(read.snapshot, options),
    );
    const { indicators, milestones } = imported.plan;
    if (indicators.length + milestones.length > 0) return { imported, failure: null };
    const code = "file/noTargets";
    return { imported: null, failure: { code, message: describeFileError(code, {}, locale) } };
  } catch (error) {
    return { imported: null, failure: failureOf(error, locale) };
  }
}

function failureOf(error: unknown, locale: Locale): FileFailure {
  if (error instanceof DocumentError) {
    return { code: error.code, message: describeDocumentError(error, locale) };
  }
  if (error instanceof WorkbookError) {
    return { code: error.code, message: describeError(error, locale) };
  }
  const known = systemFailure(error, locale);
  if (known) return known;
  throw error;
}
