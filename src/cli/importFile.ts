import path from "node:path";
import { planIdOf } from "../documents/planIdOf";
import type { PlanImport } from "../documents/PlanImport";
import { reviewedImport } from "../documents/review/reviewedImport";
import { cliWords } from "../i18n/cliWords";
import { formatPlan } from "../intake/formatPlan";
import { answerImport, answerImportFailure } from "./answerImport";
import type { ImportCommand } from "./CommandLine";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadReview } from "./loadReview";
import { printImport } from "./printImport";
import { readImport } from "./readImport";
import { UsageError } from "./UsageError";
import { requireFolder, writeWhole } from "./writeWhole";

/**
 * Makes a plan of a document, says what is doubtful, and writes it as a plan file.
 *
 * @returns 0 nothing to correct, 1 readings to decide or findings of severity error, 2 a file that could not be read.
 * @throws UsageError when the command cannot be carried out as written, before anything is read or written.
 */
export async function importFile(command: ImportCommand, io: Io): Promise<number> {
  const { file, locale, output, format } = command;
  if (output !== undefined) await checkOutput(file, output, io.folder);
  const decisions =
    command.review === undefined ? [] : await loadReview(command.review, io.folder, locale);
  const options = {
    id: command.id ?? planIdOf(file),
    title: path.parse(file).name,
    year: new Date().getFullYear(),
  };
  const { imported: draft, failure } = await readImport(file, io, options, locale);
  if (failure) {
    const answer = { version: 1, files: [answerImportFailure(file, failure)] };
    if (format === "json") io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else io.stderr.write(`${cliWords(locale).error(`${file}: ${failure.message}`)}\n`);
    return 2;
  }
  const { imported, unfit } = reviewedImport(draft, decisions);
  if (unfit.length > 0) {
    throw new UsageError("unfitDecisions", { count: String(unfit.length), value: idOf(unfit[0]) });
  }
  if (format === "json") {
    const answer = { version: 1, files: [answerImport(file, imported, locale)] };
    io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } else io.stdout.write(printImport(file, imported, layoutFor(locale, io)));
  if (output !== undefined) {
    const text = `${JSON.stringify(JSON.parse(formatPlan(imported.plan)), null, 2)}\n`;
    await writeWhole(path.resolve(io.folder, output), new TextEncoder().encode(text));
    io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
  }
  return isSettled(imported) ? 0 : 1;
}

function idOf(decision: object | undefined): string {
  return decision && "id" in decision ? String(decision.id) : "?";
}

/** Whether no target waits for a person to choose its reading, and nothing found is an error. */
function isSettled({ plan, findings }: PlanImport): boolean {
  const paths = [
    ...plan.indicators,
    ...plan.milestones,
    ...plan.indicators.flatMap(({ components }) => components),
  ];
  const isOpen = paths.some(({ targets }) =>
    Object.values(targets).some(({ candidates }) => candidates !== undefined),
  );
  return !isOpen && findings.every(({ severity }) => severity !== "error");
}

async function checkOutput(input: string, output: string, folder: string): Promise<void> {
  const file = path.resolve(folder, output);
  if (file === path.resolve(folder, input)) throw new UsageError("outputIsInput", { path: output });
  await requireFolder(file);
}
