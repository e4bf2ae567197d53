import path from "node:path";
import type { FormScore } from "../domain/scoring/Score";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { Examination } from "../flows/Examination";
import { Examiner, type ExamineOptions } from "../flows/Examiner";
import { formFacts } from "../flows/forms/formFacts";
import { scoreExamination, weightFindings } from "../flows/scoreExamination";
import { summarise } from "../flows/summarise";
import { cliWords } from "../i18n/cliWords";
import type { Snapshot } from "../workbook/Workbook";
import { answerFile } from "./answerFile";
import { builtinLayouts } from "./builtinLayouts";
import { builtinPlans } from "./builtinPlans";
import type { CheckedFile } from "./CheckedFile";
import { checkFile } from "./checkFile";
import type { CheckCommand } from "./CommandLine";
import { expandFiles } from "./expandFiles";
import type { FileAnswer } from "./FileAnswer";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadPlan } from "./loadPlan";
import { loadProfile } from "./loadProfile";
import { printFile } from "./printFile";
import { Progress } from "./Progress";
import { requireFolder } from "./writeWhole";
import { UsageError } from "./UsageError";
import { writeMarked } from "./writeMarked";
import { writeReport } from "./writeReport";

/**
 * Checks files one after another and says how they stand.
 *
 * @returns 0 nothing to correct, 1 findings of severity error, 2 a file that could not be read.
 * @throws UsageError before any file is checked, when the command cannot be carried out as written.
 */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const files = await expandFiles(command.files, io.folder);
  await checkOutputs(command, files, io.folder);
  const examiner = new Examiner(await optionsFor(command, io));
  const { profile: named, locale } = command;
  const profile = named === undefined ? undefined : await loadProfile(named, io.folder, locale);
  const layout = layoutFor(locale, io);
  const checked: CheckedFile[] = [];
  const answers: FileAnswer[] = [];
  const progress = new Progress(io.stderr, files.length, command.locale);
  for (const [index, name] of files.entries()) {
    progress.show(index + 1, name);
    const file = await checkOne(name, examiner, profile, command, io);
    checked.push(file);
    if (command.format === "json")
      answers.push(answerFile(file, command.unit ?? null, command.locale));
    else {
      progress.clear();
      io.stdout.write(printFile(file, command.unit, layout));
    }
  }
  progress.clear();
  if (command.format === "json") {
    io.stdout.write(`${JSON.stringify({ version: 1, files: answers }, null, 2)}\n`);
  } else if (checked.length > 1) io.stdout.write(totalLine(checked, command));
  await writeOutputs(command, checked, io);
  return exitCodeOf(checked);
}

/** Checks one file, and scores it where a profile was asked for. */
async function checkOne(
  name: string,
  examiner: Examiner,
  profile: ScoringProfile | undefined,
  { locale }: CheckCommand,
  { folder }: Io,
): Promise<CheckedFile> {
  let score: FormScore | null | undefined;
  const examine = (snapshot: Snapshot): Examination => {
    const examination = examiner.examine(snapshot);
    if (!profile) return examination;
    const { funds } = formFacts(snapshot, builtinLayouts());
    score = scoreExamination(examination, funds, profile);
    if (!score) return examination;
    return { ...examination, findings: [...examination.findings, ...weightFindings(score)] };
  };
  const file = await checkFile(name, folder, examine, locale);
  return file.examination && score ? { ...file, score } : file;
}

/** @returns 2 when any file could not be read, else 1 when any has an error to correct, else 0. */
function exitCodeOf(checked: readonly CheckedFile[]): 0 | 1 | 2 {
  if (checked.some(({ failure }) => failure !== null)) return 2;
  const hasError = checked.some(({ examination }) =>
    examination?.findings.some(({ severity }) => severity === "error"),
  );
  return hasError ? 1 : 0;
}

async function optionsFor(command: CheckCommand, io: Io): Promise<ExamineOptions> {
  const { plan: name, period, use, locale } = command;
  const chosen = name === undefined ? undefined : await loadPlan(name, io.folder, locale);
  const plans = chosen
    ? [chosen]
    : builtinPlans().map((plan) => ({ plan, source: "builtin" as const }));
  return {
    plans,
    openYear: new Date().getFullYear(),
    ...(chosen && { planId: chosen.plan.id }),
    ...(period && { period }),
    ...(use && { use }),
  };
}

function totalLine(checked: readonly CheckedFile[], { locale }: CheckCommand): string {
  const unreadable = checked.filter(({ failure }) => failure !== null).length;
  const sendable = checked.filter(
    ({ examination }) => examination !== null && summarise(examination).sendable,
  ).length;
  const held = checked.length - unreadable - sendable;
  return `${cliWords(locale).text.total(checked.length, sendable, held, unreadable)}\n`;
}

/** Refuses outputs that would destroy an input or cannot be written, before the work is done. */
async function checkOutputs(
  { mark, report }: CheckCommand,
  files: readonly string[],
  folder: string,
): Promise<void> {
  if (mark !== undefined && files.length > 1) {
    throw new UsageError("markOneFile", { count: String(files.length) });
  }
  const inputs = new Set(files.map((name) => path.resolve(folder, name)));
  const outputs = [mark, report].filter((name) => name !== undefined);
  for (const name of outputs) {
    const file = path.resolve(folder, name);
    if (inputs.has(file)) throw new UsageError("outputIsInput", { path: name });
    await requireFolder(file);
  }
  const [first, second] = outputs.map((name) => path.resolve(folder, name));
  if (first !== undefined && first === second) {
    throw new UsageError("outputTwice", { path: outputs[0] ?? "" });
  }
}

async function writeOutputs(
  { mark, report, unit, locale }: CheckCommand,
  checked: readonly CheckedFile[],
  io: Io,
): Promise<void> {
  const [only] = checked;
  if (mark !== undefined && only) await writeMarked(only, mark, io, locale);
  if (report !== undefined) await writeReport(checked, report, { unit, locale }, io);
}
