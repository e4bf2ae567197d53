import about from "../../package.json";
import { cliWords } from "../i18n/cliWords";
import { describeUsage } from "../i18n/describeUsage";
import { loadFurtherFindings } from "../i18n/furtherFindings";
import { loadLanguage } from "../i18n/loadLanguage";
import { check } from "./check";
import type { CommandLine } from "./CommandLine";
import { fill } from "./fill";
import type { Io } from "./Io";
import { importFile } from "./importFile";
import { commandNames, localeOf, parseCommandLine } from "./parseCommandLine";
import { plans } from "./plans";
import { compare } from "./compare";
import { seal } from "./seal";
import { template } from "./template";
import { UsageError } from "./UsageError";
import { verify } from "./verify";

/**
 * Runs a command line.
 *
 * @param args without the program's name.
 * @returns the exit code: 0 nothing to correct, 1 findings of severity error, 2 bad usage or an unreadable file.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const locale = localeOf(args);
  await Promise.all([loadLanguage(locale), loadFurtherFindings()]);
  try {
    return await run(parseCommandLine(args), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const words = cliWords(locale);
    const known = commandNames.find((name) => name === args[0]) ?? null;
    if (error.code === "noCommand") io.stderr.write(`${words.help.main}\n`);
    io.stderr.write(`${words.error(describeUsage(error.code, error.facts, locale))}\n`);
    io.stderr.write(`${words.seeHelp(known)}\n`);
    return 2;
  }
}

async function run(command: CommandLine, io: Io): Promise<number> {
  switch (command.command) {
    case "check":
      return check(command, io);
    case "fill":
      return fill(command, io);
    case "import":
      return importFile(command, io);
    case "template":
      return template(command, io);
    case "seal":
      return seal(command, io);
    case "verify":
      return verify(command, io);
    case "compare":
      return compare(command, io);
    case "plans":
      return plans(command, io);
    case "help":
      io.stdout.write(cliWords(command.locale).help[command.topic]);
      return 0;
    case "version":
      io.stdout.write(`${about.version}\n`);
      return 0;
  }
}
