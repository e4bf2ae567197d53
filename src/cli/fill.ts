import { readFile } from "node:fs/promises";
import path from "node:path";
import { Examiner } from "../flows/Examiner";
import type { FactBook } from "../flows/facts/FactBook";
import { gatherFacts } from "../flows/facts/gatherFacts";
import { storeEdits } from "../flows/facts/storeEdits";
import { fillEdits } from "../flows/forms/fillEdits";
import { fillingNotes } from "../flows/forms/fillingNotes";
import { fillForm } from "../flows/forms/fillForm";
import { forecastsBeside } from "../flows/forms/forecastsBeside";
import { headWords } from "../flows/forms/headWords";
import type { Filling } from "../flows/forms/Proposal";
import { describeError } from "../i18n/describeError";
import { cliWords } from "../i18n/cliWords";
import { WorkbookError } from "../workbook/WorkbookError";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";
import { answerFilling, answerFillingFailure } from "./answerFilling";
import { builtinLayouts } from "./builtinLayouts";
import { checkFile } from "./checkFile";
import type { FillCommand } from "./CommandLine";
import { examineOptions } from "./examineOptions";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadLayout } from "./loadLayout";
import { loadProfile } from "./loadProfile";
import { loadPlan } from "./loadPlan";
import { printFilling } from "./printFilling";
import { requireYear } from "./requireYear";
import { UsageError } from "./UsageError";
import { requireFolder, writeWhole } from "./writeWhole";

/**
 * Says what a form would hold from what a workbook reports; with `--yes` writes a copy with every proposal for an empty cell taken.
 *
 * @returns 0 nothing stands against a proposal, 1 a cell holds something else, 2 the file could not be read.
 * @throws UsageError when the command cannot be carried out as written; nothing is written then.
 */
export async function fill(command: FillCommand, io: Io): Promise<number> {
  const { file, locale, output, format } = command;
  if (output !== undefined) await checkOutput(file, output, io.folder);
  const layout = await loadLayout(command.form, io.folder, locale);
  const chosen =
    command.plan === undefined ? undefined : await loadPlan(command.plan, io.folder, locale);
  const { profile: named } = command;
  const profile = named === undefined ? undefined : await loadProfile(named, io.folder, locale);
  const examiner = new Examiner(examineOptions(chosen, command));
  const { found, failure } = await checkFile(
    file,
    io.folder,
    (snapshot) => ({ snapshot, examination: examiner.examine(snapshot) }),
    locale,
  );
  if (failure) {
    if (format === "json") print(io, answerFillingFailure(file, failure));
    else io.stderr.write(`${cliWords(locale).error(`${file}: ${failure.message}`)}\n`);
    return 2;
  }
  const { snapshot, examination } = found;
  const plan = chosen?.plan ?? examination.plan?.plan;
  if (!plan) throw new UsageError("noPlanForFill", { path: file });
  requireYear(plan, examination.period.year);
  const layouts = [...builtinLayouts(), layout];
  const book = gatherFacts(snapshot, examination, layouts);
  const { tables, period } = examination;
  const known = { facts: book.facts, words: headWords(snapshot, layouts) };
  const ingredients = { layout, plan, period, profile, ...known };
  const filling = fillForm(snapshot, tables, ingredients, layouts);
  if (!filling) throw new UsageError("noSuchForm", { plan: plan.id, form: layout.title });
  const { facts } = book;
  const forecasts = forecastsBeside(filling, snapshot, examination, { layout, plan, facts });
  const notes = fillingNotes(filling, snapshot, examination, facts, profile ?? null, layouts);
  const writes = output !== undefined && command.yes;
  if (writes) await writeFilled(command, output, filling, book, io);
  const written = writes ? output : null;
  if (format === "json") {
    const filled = { examination, layout, plan, filling, forecasts, notes, book, written };
    print(io, answerFilling(file, filled, locale));
  } else {
    const shown = { filling, forecasts, notes, findings: book.findings, title: layout.title };
    io.stdout.write(printFilling(file, shown, layoutFor(locale, io)));
  }
  const words = cliWords(locale);
  io.stderr.write(`${written === null ? words.fill.notWritten : words.wrote(written)}\n`);
  return filling.proposals.some(({ state }) => state === "differs") ? 1 : 0;
}

/**
 * Writes a copy of the file with every proposal for an empty cell, and with the facts it was filled from.
 *
 * @throws UsageError when the workbook does not take them: the form is protected.
 */
async function writeFilled(
  { file, locale }: FillCommand,
  output: string,
  filling: Filling,
  book: FactBook,
  io: Io,
): Promise<void> {
  const workbook = openXlsx(await readFile(path.resolve(io.folder, file)));
  const accepted = new Set(filling.proposals.filter(({ state }) => state === "new"));
  try {
    await workbook.write([...fillEdits(filling, accepted), ...storeEdits(book, accepted)]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError("cannotFill", { path: file, reason: describeError(error, locale) });
  }
  await writeWhole(path.resolve(io.folder, output), saveXlsx(workbook));
}

function print(io: Io, answer: unknown): void {
  io.stdout.write(`${JSON.stringify({ version: 1, files: [answer] }, null, 2)}\n`);
}

async function checkOutput(input: string, output: string, folder: string): Promise<void> {
  const file = path.resolve(folder, output);
  if (file === path.resolve(folder, input)) throw new UsageError("outputIsInput", { path: output });
  await requireFolder(file);
}
