import about from "../../package.json";
import type { ReportedYear } from "../domain/ReportedYear";
import { dueList } from "../flows/dueList";
import { Examiner, type ExamineOptions } from "../flows/Examiner";
import { checkBeforeSending } from "../flows/sending/checkBeforeSending";
import { rulesVersion } from "../flows/sending/rules";
import type { Hit } from "../flows/sending/SendingCheck";
import { submissionOf, type SubmissionOptions } from "../flows/sending/submissionOf";
import { cliWords } from "../i18n/cliWords";
import type { Snapshot } from "../workbook/Workbook";
import { answerFile } from "./answerFile";
import { builtinLayouts } from "./builtinLayouts";
import type { CheckedFile, FoundInFile } from "./CheckedFile";
import { checkFile } from "./checkFile";
import type { CheckCommand } from "./CommandLine";
import { examineOptions } from "./examineOptions";
import { expandFiles } from "./expandFiles";
import type { FileAnswer } from "./FileAnswer";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadPlan } from "./loadPlan";
import { loadProfile } from "./loadProfile";
import { printFile } from "./printFile";
import { readPrevious } from "./readPrevious";
import { Progress } from "./Progress";
import { UsageError } from "./UsageError";
import { checkOutputs, writeOutputs } from "./writeOutputs";

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
  const profile = named === undefined ? null : await loadProfile(named, io.folder, locale);
  const previous = await previousFor(command, io);
  const layout = layoutFor(locale, io);
  const checkedAt = new Date().toISOString();
  const checked: CheckedFile[] = [];
  const answers: FileAnswer[] = [];
  const progress = new Progress(io.stderr, files.length, command.locale);
  for (const [index, name] of files.entries()) {
    progress.show(index + 1, name);
    const file = await checkOne(name, examiner, { profile, previous }, command, io);
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
    const made = { checkedAt, product: about.version, rules: rulesVersion };
    io.stdout.write(`${JSON.stringify({ version: 1, ...made, files: answers }, null, 2)}\n`);
  } else if (checked.length > 1) io.stdout.write(totalLine(checked, command));
  await writeOutputs(command, checked, checkedAt, io);
  return exitCodeOf(checked);
}

/** Checks one file, and scores it where a profile was asked for. */
async function checkOne(
  name: string,
  examiner: Examiner,
  given: SubmissionOptions,
  { locale }: CheckCommand,
  { folder }: Io,
): Promise<CheckedFile> {
  const lookInto = (snapshot: Snapshot): FoundInFile => {
    const examination = examiner.examine(snapshot);
    const submission = submissionOf(snapshot, examination, builtinLayouts(), given);
    const { score, facts } = submission;
    const due = dueList(snapshot, examination);
    return { examination, score, due, facts, sending: checkBeforeSending(submission) };
  };
  const { found, failure } = await checkFile(name, folder, lookInto, locale);
  return found ? { path: name, ...found, failure } : { path: name, examination: null, failure };
}

/** @returns 2 when any file could not be read, else 1 when any has an error that is not answered by words, else 0. */
function exitCodeOf(checked: readonly CheckedFile[]): 0 | 1 | 2 {
  if (checked.some(({ failure }) => failure !== null)) return 2;
  const hasError = checked.some(
    (file) => file.failure === null && file.sending.hits.some(isOpenError),
  );
  return hasError ? 1 : 0;
}

function isOpenError({ finding, state }: Hit): boolean {
  return finding.severity === "error" && state === "open";
}

/** @throws UsageError when it cannot be read, or several files would be held against it. */
async function previousFor(command: CheckCommand, io: Io): Promise<ReportedYear | null> {
  const { previous: name, files } = command;
  if (name === undefined) return null;
  if (files.length > 1) throw new UsageError("previousOneFile", { count: String(files.length) });
  return readPrevious(name, await optionsFor(command, io), command.locale, io);
}

async function optionsFor(command: CheckCommand, io: Io): Promise<ExamineOptions> {
  const { plan: name, locale } = command;
  const chosen = name === undefined ? undefined : await loadPlan(name, io.folder, locale);
  return examineOptions(chosen, command);
}

function totalLine(checked: readonly CheckedFile[], { locale }: CheckCommand): string {
  const unreadable = checked.filter(({ failure }) => failure !== null).length;
  const sendable = checked.filter((file) => file.failure === null && file.sending.sendable).length;
  const held = checked.length - unreadable - sendable;
  return `${cliWords(locale).text.total(checked.length, sendable, held, unreadable)}\n`;
}
