import type { Locale } from "../i18n/Locale";
import { choiceOf } from "./choiceOf";
import type { CompareCommand, SealCommand, VerifyCommand } from "./CommandLine";
import { outputOf } from "./outputOf";
import { periodOf } from "./periodOf";
import type { ReadOptions } from "./readOptions";
import { UsageError } from "./UsageError";

const formats = ["text", "json"] as const;

/** @throws UsageError for anything but one file and an output. */
export function readSeal(read: ReadOptions, locale: Locale): SealCommand {
  const [file, extra] = read.positionals;
  if (file === undefined) throw new UsageError("noFiles");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  const output = outputOf(read.values.output);
  if (output === undefined) throw new UsageError("noOutput");
  const { plan, profile, previous, unit } = read.values;
  const by = { plan, period: periodOf(read), profile, previous };
  return { command: "seal", locale, file, ...by, unit, output };
}

/** @throws UsageError for anything but one file. */
export function readVerify(read: ReadOptions, locale: Locale): VerifyCommand {
  const [file, extra] = read.positionals;
  if (file === undefined) throw new UsageError("noFiles");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  return { command: "verify", locale, file, format: choiceOf(read, "format", formats, "text") };
}

/** @throws UsageError for anything but two files. */
export function readCompare(read: ReadOptions, locale: Locale): CompareCommand {
  const [before, after, extra] = read.positionals;
  if (before === undefined || after === undefined) throw new UsageError("twoFiles");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  const { plan } = read.values;
  const format = choiceOf(read, "format", formats, "text");
  return { command: "compare", locale, before, after, plan, period: periodOf(read), format };
}
