import { readFile } from "node:fs/promises";
import path from "node:path";
import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import type { Edit, Snapshot } from "../workbook/Workbook";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";
import type { CheckedFile, FoundInFile } from "./CheckedFile";
import type { Io } from "./Io";
import { writeWhole } from "./writeWhole";

/** Writes an edited copy of a checked file; says so on standard error, which leaves the answer clean. */
export async function writeCopy(
  file: CheckedFile,
  output: string,
  editsFor: (found: FoundInFile, snapshot: Snapshot) => readonly Edit[],
  io: Io,
  locale: Locale,
): Promise<void> {
  const words = cliWords(locale);
  if (file.failure) {
    io.stderr.write(`${words.notMarked(output)}\n`);
    return;
  }
  const workbook = openXlsx(await readFile(path.resolve(io.folder, file.path)));
  await workbook.write(editsFor(file, workbook.snapshot));
  await writeWhole(path.resolve(io.folder, output), saveXlsx(workbook));
  io.stderr.write(`${words.wrote(output)}\n`);
}
