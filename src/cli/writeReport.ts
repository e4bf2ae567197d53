import path from "node:path";
import { report, type ReportFacts } from "../flows/report";
import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import { reportWords } from "../i18n/reportWords";
import { newXlsx } from "../workbook/xlsx/newXlsx";
import type { CheckedFile } from "./CheckedFile";
import type { Io } from "./Io";
import { writeWhole } from "./writeWhole";

/** Writes the 校验报告 over all checked files; says so on standard error, which leaves the answer clean. */
export async function writeReport(
  checked: readonly CheckedFile[],
  output: string,
  made: ReportFacts,
  locale: Locale,
  io: Io,
): Promise<void> {
  const words = reportWords(locale);
  const files = checked.map((file) => ({
    path: file.path,
    found: file.failure ? null : file,
    failure: file.failure?.message ?? null,
  }));
  const sheets = report(files, made, words);
  await writeWhole(path.resolve(io.folder, output), newXlsx(sheets));
  io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
}
