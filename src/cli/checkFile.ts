import { readFile } from "node:fs/promises";
import path from "node:path";
import { describeError } from "../i18n/describeError";
import { describeFileError } from "../i18n/describeUsage";
import type { Locale } from "../i18n/Locale";
import type { Snapshot } from "../workbook/Workbook";
import { WorkbookError } from "../workbook/WorkbookError";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import type { FileFailure } from "./CheckedFile";
import { systemFailure } from "./systemFailure";

/** What came of a file: what was found in it, or why it could not be read. */
export type Checked<Found> =
  | { readonly found: Found; readonly failure: null }
  | { readonly found: null; readonly failure: FileFailure };

/**
 * Reads one workbook file and looks into it. Whatever is wrong with it comes back as its failure, so that one bad file never stops a
 * batch.
 */
export async function checkFile<Found>(
  name: string,
  folder: string,
  lookInto: (snapshot: Snapshot) => Found,
  locale: Locale,
): Promise<Checked<Found>> {
  return workOnFile(name, folder, async (bytes) => lookInto(await openXlsx(bytes).read()), locale);
}

/** As {@link checkFile}, with work of any kind on the file's bytes. */
export async function workOnFile<Found>(
  name: string,
  folder: string,
  workOn: (bytes: Uint8Array) => Promise<Found>,
  locale: Locale,
): Promise<Checked<Found>> {
  try {
    return { found: await workOn(await readFile(path.resolve(folder, name))), failure: null };
  } catch (error) {
    return { found: null, failure: failureOf(error, locale) };
  }
}

function failureOf(error: unknown, locale: Locale): FileFailure {
  if (error instanceof WorkbookError) {
    return { code: error.code, message: describeError(error, locale) };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const code = "file/unexpected";
  return (
    systemFailure(error, locale) ?? {
      code,
      message: describeFileError(code, { reason }, locale),
    }
  );
}
