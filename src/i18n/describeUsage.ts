import { cliWords } from "./cliWords";
import type { Locale } from "./Locale";
import type { CliFacts, FileErrorCode, UsageErrorCode } from "./zh/cli";

const noFacts: CliFacts = {
  argument: "",
  choices: "",
  command: "",
  count: "",
  folder: "",
  form: "",
  known: "",
  nearest: "",
  option: "",
  path: "",
  plan: "",
  reason: "",
  value: "",
  year: "",
  years: "",
};

/**
 * Says why a command line cannot be carried out.
 *
 * @example describeUsage("unavailableCommand", { command: "rollup" }, "zh") // "本版本还没有命令 rollup。"
 */
export function describeUsage(
  code: UsageErrorCode,
  facts: Partial<CliFacts>,
  locale: Locale,
): string {
  return cliWords(locale).usage[code]({ ...noFacts, ...facts });
}

/** Says why a file could not be read from disk. */
export function describeFileError(
  code: FileErrorCode,
  facts: Partial<CliFacts>,
  locale: Locale,
): string {
  return cliWords(locale).file[code]({ ...noFacts, ...facts });
}
