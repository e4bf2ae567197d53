import { compareSubmissions } from "../flows/comparing/compareSubmissions";
import { Examiner } from "../flows/Examiner";
import type { Submission } from "../flows/sending/Submission";
import { submissionOf } from "../flows/sending/submissionOf";
import { cliWords } from "../i18n/cliWords";
import { answerDifferences } from "./answerDifferences";
import { builtinLayouts } from "./builtinLayouts";
import { checkFile } from "./checkFile";
import type { CompareCommand } from "./CommandLine";
import { examineOptions } from "./examineOptions";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadPlan } from "./loadPlan";
import { printDifferences } from "./printDifferences";

/**
 * Says in what two versions of a submission differ, changed targets first.
 *
 * @returns 0 they say the same, 1 they differ, 2 one could not be read.
 */
export async function compare(command: CompareCommand, io: Io): Promise<number> {
  const { before: earlier, after: later, plan: named, format, locale } = command;
  const chosen = named === undefined ? undefined : await loadPlan(named, io.folder, locale);
  const submissions: Submission[] = [];
  for (const name of [earlier, later]) {
    const examiner = new Examiner(examineOptions(chosen, command));
    const { found, failure } = await checkFile(
      name,
      io.folder,
      (snapshot) =>
        submissionOf(snapshot, examiner.examine(snapshot), builtinLayouts(), {
          profile: null,
          previous: null,
        }),
      locale,
    );
    if (failure) {
      io.stderr.write(`${cliWords(locale).error(`${name}: ${failure.message}`)}\n`);
      return 2;
    }
    submissions.push(found);
  }
  const [before, after] = submissions;
  if (!before || !after) return 2;
  const differences = compareSubmissions(before, after);
  if (format === "json") {
    const answer = answerDifferences(earlier, later, differences);
    io.stdout.write(`${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`);
  } else io.stdout.write(printDifferences(earlier, later, differences, layoutFor(locale, io)));
  return differences.length === 0 ? 0 : 1;
}
