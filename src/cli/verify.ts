import { repeatCheck } from "../flows/sealing/repeatCheck";
import { verifySeal } from "../flows/sealing/verifySeal";
import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import { loadLanguage } from "../i18n/loadLanguage";
import { messages } from "../i18n/messages";
import { legendSheet } from "../workbook/legendSheet";
import type { NewSheet, Snapshot } from "../workbook/Workbook";
import { answerVerdict } from "./answerVerdict";
import { builtinLayouts } from "./builtinLayouts";
import { checkFile } from "./checkFile";
import type { VerifyCommand } from "./CommandLine";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { printVerdict } from "./printVerdict";
import type { Verified } from "./Verified";

/**
 * Says what has changed in a file since it was sealed, and whether the same check still finds the same.
 *
 * @returns 0 the seal is whole, whatever other rules find; 1 something changed or the seal is damaged; 2 there is no seal this version can verify.
 */
export async function verify(command: VerifyCommand, io: Io): Promise<number> {
  const { file, format, locale } = command;
  const sheets = await ownSheets();
  const { found, failure } = await checkFile(
    file,
    io.folder,
    (snapshot) => verified(snapshot, sheets),
    locale,
  );
  if (format === "json") {
    const answer = answerVerdict(file, found, failure, locale);
    io.stdout.write(`${JSON.stringify({ version: 1, files: [answer] }, null, 2)}\n`);
  } else if (failure) {
    io.stderr.write(`${cliWords(locale).error(`${file}: ${failure.message}`)}\n`);
  } else io.stdout.write(printVerdict(file, found, layoutFor(locale, io)));
  return found ? exitCodeOf(found) : 2;
}

function verified(snapshot: Snapshot, sheets: readonly NewSheet[]): Verified {
  const verdict = verifySeal(snapshot, sheets);
  const repeated = "seal" in verdict ? repeatCheck(snapshot, verdict.seal, builtinLayouts()) : null;
  return { verdict, repeated };
}

function exitCodeOf({ verdict: { state }, repeated }: Verified): 0 | 1 | 2 {
  if (state === "missing" || state === "newer") return 2;
  const isOtherwise = repeated?.isSame === false && repeated.rules.sealed === repeated.rules.now;
  return state === "whole" && !isOtherwise ? 0 : 1;
}

/** The legends of the marks in every language. */
async function ownSheets(): Promise<readonly NewSheet[]> {
  await loadLanguage("en");
  const locales: readonly Locale[] = ["zh", "en"];
  return locales.map((locale) => legendSheet(messages(locale).legend));
}
