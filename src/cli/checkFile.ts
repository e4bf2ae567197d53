import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Examination } from "../flows/Examination";
import { describeError } from "../i18n/describeError";
import { describeFileError } from "../i18n/describeUsage";
import type { Locale } from "../i18n/Locale";
import type { FileErrorCode } from "../i18n/zh/cli";
import type { Snapshot } from "../workbook/Workbook";
import { WorkbookError } from "../workbook/WorkbookError";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import type { CheckedFile, FileFailure } from "./CheckedFile";

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
    return { path: name, examination: examineSnapshot(await workbook.read()), failure: null };
  } catch (error) {
    return { path: name, examination: null, failure: failureOf(error, locale) };
  }
}

function failureOf(error: unknown, locale: Locale): FileFailure {
  if (error instanceof WorkbookError) {
    return { code: error.code, message: describeError(error, locale) };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const system = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const code =
    system === undefined ? "file/unexpected" : (systemCodes[system] ?? "file/unreadable");
  return { code, message: describeFileError(code, { reason: system ?? reason }, locale) };
}

const systemCodes: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: "file/notFound",
  ENOTDIR: "file/notFound",
  EISDIR: "file/isFolder",
  EACCES: "file/noAccess",
  EPERM: "file/noAccess",
  EBUSY: "file/noAccess",
};
