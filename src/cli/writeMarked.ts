import { readFile } from "node:fs/promises";
import path from "node:path";
import { legendEdits } from "../flows/legendEdits";
import { markEdits } from "../flows/markEdits";
import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import { legendSheetNames } from "../i18n/legendSheetNames";
import { messages } from "../i18n/messages";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";
import type { CheckedFile } from "./CheckedFile";
import type { Io } from "./Io";
import { writeWhole } from "./writeWhole";

/** Writes a copy of a checked file with its marks and their legend; says so on standard error, which leaves the answer clean. */
export async function writeMarked(
  { path: name, examination }: CheckedFile,
  output: string,
  io: Io,
  locale: Locale,
): Promise<void> {
  const words = cliWords(locale);
  if (examination === null) {
    io.stderr.write(`${words.notMarked(output)}\n`);
    return;
  }
  const workbook = openXlsx(await readFile(path.resolve(io.folder, name)));
  const { legend } = messages(locale);
  const names = Object.values(legendSheetNames);
  const explained = workbook.snapshot.isStructureLocked ? [] : legendEdits(legend, names);
  await workbook.write([...markEdits(examination), ...explained]);
  await writeWhole(path.resolve(io.folder, output), saveXlsx(workbook));
  io.stderr.write(`${words.wrote(output)}\n`);
}
