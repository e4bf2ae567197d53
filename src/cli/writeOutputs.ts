import path from "node:path";
import about from "../../package.json";
import { legendEdits } from "../flows/legendEdits";
import { markEdits } from "../flows/markEdits";
import { reportEdits } from "../flows/reporting/reportEdits";
import { legendSheetNames } from "../i18n/legendSheetNames";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { reportWords } from "../i18n/reportWords";
import type { Edit, Snapshot } from "../workbook/Workbook";
import type { CheckedFile, FoundInFile } from "./CheckedFile";
import type { CheckCommand } from "./CommandLine";
import type { Io } from "./Io";
import { sendingReport } from "./sendingReport";
import { UsageError } from "./UsageError";
import { writeCopy } from "./writeCopy";
import { requireFolder } from "./writeWhole";
import { writeReport } from "./writeReport";

type Outputs = Pick<CheckCommand, "mark" | "reportSheet" | "report">;

/**
 * Refuses outputs that would destroy an input or cannot be written, before the work is done.
 *
 * @throws UsageError
 */
export async function checkOutputs(
  { mark, reportSheet, report }: Outputs,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const copies = { "--mark": mark, "--report-sheet": reportSheet };
  const inputs = new Set(files.map((name) => path.resolve(folder, name)));
  for (const [option, name] of Object.entries({ ...copies, "--report": report })) {
    if (name === undefined) continue;
    if (option in copies && files.length > 1) {
      throw new UsageError("copyOneFile", { option, count: String(files.length) });
    }
    const file = path.resolve(folder, name);
    if (inputs.has(file)) throw new UsageError("outputIsInput", { path: name });
    await requireFolder(file);
    if (option in copies && report !== undefined && file === path.resolve(folder, report)) {
      throw new UsageError("outputTwice", { option, path: name });
    }
  }
}

/**
 * Writes what a check was asked to write beside its answer. Marks and 校验报告 go into one copy where both name the same file.
 *
 * @param at when it was checked: ISO date and time.
 */
export async function writeOutputs(
  { mark, reportSheet, report, unit = "", locale }: Outputs & Pick<CheckCommand, "unit" | "locale">,
  checked: readonly CheckedFile[],
  at: string,
  io: Io,
): Promise<void> {
  const [only] = checked;
  const made = { unit, product: about.version, at };
  const marks = (found: FoundInFile, snapshot: Snapshot): readonly Edit[] =>
    marksWithLegend(found, snapshot, locale);
  const sheet = (found: FoundInFile): readonly Edit[] =>
    reportEdits(sendingReport(found, made), reportWords(locale));
  const isOneCopy =
    mark !== undefined &&
    reportSheet !== undefined &&
    path.resolve(io.folder, mark) === path.resolve(io.folder, reportSheet);
  if (only && isOneCopy) {
    const both = (found: FoundInFile, snapshot: Snapshot): readonly Edit[] => [
      ...marks(found, snapshot),
      ...sheet(found),
    ];
    await writeCopy(only, mark, both, io, locale);
  } else if (only) {
    if (mark !== undefined) await writeCopy(only, mark, marks, io, locale);
    if (reportSheet !== undefined) await writeCopy(only, reportSheet, sheet, io, locale);
  }
  if (report !== undefined) await writeReport(checked, report, made, locale, io);
}

function marksWithLegend(
  { examination }: FoundInFile,
  snapshot: Snapshot,
  locale: Locale,
): readonly Edit[] {
  const { legend } = messages(locale);
  const legends = snapshot.isStructureLocked
    ? []
    : legendEdits(legend, Object.values(legendSheetNames));
  return [...markEdits(examination), ...legends];
}
