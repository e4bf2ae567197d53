import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Examination } from "../flows/Examination";
import { describeError } from "../i18n/describeError";
import { describeFileError } from "../i18n/describeUsage";
import type { Locale } from "../i18n/Locale";
import type { Snapshot } from "../workbook/Workbook";
import { WorkbookError } from "../workbook/WorkbookError";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import type { CheckedFile, FileFailure } from "./CheckedFile";
import { systemFailure } from "./systemFailure";

/**
 * Reads and examines one file. Whatever is wrong with it comes back as its failure, so that one bad file never
 * stops a batch.
 *
 * @param name as the person wrote it; it is repeated in the answer.
 */
export async function checkFile(
  name: string,
  folder: string,
  examineSnapshot: (snapshot: Snapshot) => Examination,
  locale: Locale,
): Promise<CheckedFile> {
  try {
    const bytes = await readFile(path.resolve(folder, name));
    const workbook = openXlsx(bytes);
    return {
      path: name,
      examination: examineSnapshot(await workbook.read()),
      failure: null,
    };
  } catch (error) {
    return { path: name, examination: null, failure: failureOf(error, locale) };
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
