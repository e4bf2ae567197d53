import path from "node:path";
import { report, type ReportFacts } from "../flows/report";
import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import { reportWords } from "../i18n/reportWords";
import { newXlsx } from "../workbook/xlsx/newXlsx";
import { reportSheet } from "../flows/reporting/reportSheet";
import type { CheckedFile } from "./CheckedFile";
import type { Io } from "./Io";
import { sendingReport } from "./sendingReport";
import { writeWhole } from "./writeWhole";

/**
 * Writes the 校验报告: of one file the sheet that its copy and the pane hold too, of several a list over all of them. Says so on standard error, which
 * leaves the answer clean.
 */
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
  const [only, ...others] = checked;
  const sheets =
    only?.failure === null && others.length === 0
      ? [reportSheet(sendingReport(only, made), words)]
      : report(files, made, words);
  await writeWhole(path.resolve(io.folder, output), newXlsx(sheets));
  io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
}
