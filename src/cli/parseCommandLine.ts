import type { Locale } from "../i18n/Locale";
import type {
  CheckCommand,
  CommandLine,
  FillCommand,
  ImportCommand,
  TemplateCommand,
} from "./CommandLine";
import { choiceOf } from "./choiceOf";
import { nearestWord } from "./nearestWord";
import { outputOf } from "./outputOf";
import { periodOf } from "./periodOf";
import { readOptions, type OptionTable, type ReadOptions } from "./readOptions";
import { readCompare, readSeal, readVerify } from "./readSealing";
import { UsageError } from "./UsageError";

const optionTables = {
  check: {
    plan: {},
    period: {},
    unit: {},
    profile: {},
    previous: {},
    use: {},
    format: {},
    report: {},
    "report-sheet": {},
    mark: {},
    lang: {},
  },
  fill: {
    form: {},
    plan: {},
    period: {},
    profile: {},
    output: { short: "o" },
    yes: { isFlag: true },
    format: {},
    lang: {},
  },
  import: { output: { short: "o" }, review: {}, id: {}, format: {}, lang: {} },
  template: { form: {}, period: {}, output: { short: "o" }, lang: {} },
  seal: {
    plan: {},
    period: {},
    profile: {},
    previous: {},
    unit: {},
    output: { short: "o" },
    lang: {},
  },
  verify: { format: {}, lang: {} },
  compare: { plan: {}, period: {}, format: {}, lang: {} },
  plans: { format: {}, lang: {} },
} satisfies Record<string, OptionTable>;

type CommandName = keyof typeof optionTables;

/** Every command there is. */
export const commandNames = Object.keys(optionTables) as CommandName[];

/** Commands of the contract that this version does not have. */
const unavailable: readonly string[] = ["rollup"];

const formats = ["text", "json"] as const;
const locales = ["zh", "en"] as const;
const uses = ["reporting", "setting"] as const;

/**
 * Understands a command line.
 *
 * @param args without the program's name: `["check", "a.xlsx", "--period", "2024H1"]`.
 * @throws UsageError when it cannot be carried out as written.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [first, ...rest] = args;
  const locale = localeOf(args);
  if (first === undefined) throw new UsageError("noCommand");
  if (first === "--version" || first === "-V") return { command: "version", locale };
  if (first === "--help" || first === "-h" || first === "help") {
    return {
      command: "help",
      locale,
      topic: commandNames.find((name) => name === rest[0]) ?? "main",
    };
  }
  const command = commandNames.find((name) => name === first);
  if (command === undefined) throw noSuchCommand(first);
  const read = readOptions(command, rest, optionTables[command]);
  choiceOf(read, "lang", locales, "zh");
  if (read.wantsHelp) return { command: "help", locale, topic: command };
  return {
    check: readCheck,
    fill: readFill,
    import: readImport,
    template: readTemplate,
    seal: readSeal,
    verify: readVerify,
    compare: readCompare,
    plans: readPlans,
  }[command](read, locale);
}

/** The language asked for, also when the rest of the line is wrong; Chinese when none is. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh";
}

function noSuchCommand(command: string): UsageError {
  if (unavailable.includes(command)) return new UsageError("unavailableCommand", { command });
  const nearest = nearestWord(command.replace(/^-+/, ""), commandNames);
  return new UsageError("unknownCommand", {
    command,
    ...(nearest !== undefined && { nearest }),
  });
}

function readCheck(read: ReadOptions, locale: Locale): CheckCommand {
  const { values, positionals } = read;
  if (positionals.length === 0) throw new UsageError("noFiles");
  return {
    command: "check",
    locale,
    files: positionals,
    plan: values.plan,
    period: periodOf(read),
    use: values.use === undefined ? undefined : choiceOf(read, "use", uses, "reporting"),
    unit: values.unit,
    profile: values.profile,
    previous: values.previous,
    format: choiceOf(read, "format", formats, "text"),
    report: outputOf(values.report),
    reportSheet: outputOf(values["report-sheet"]),
    mark: outputOf(values.mark),
  };
}

function readFill(read: ReadOptions, locale: Locale): FillCommand {
  const [file, extra] = read.positionals;
  const { form, plan, profile, yes, output } = read.values;
  if (file === undefined) throw new UsageError("noFiles");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  if (form === undefined) throw new UsageError("noForm");
  if (yes !== undefined && output === undefined) throw new UsageError("yesWithoutOutput");
  return {
    command: "fill",
    locale,
    file,
    form,
    plan,
    profile,
    period: periodOf(read),
    yes: yes !== undefined,
    format: choiceOf(read, "format", formats, "text"),
    output: outputOf(output),
  };
}

function readImport(read: ReadOptions, locale: Locale): ImportCommand {
  const [file, extra] = read.positionals;
  if (file === undefined) throw new UsageError("noDocument");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  const { id, review, output } = read.values;
  if (id !== undefined && !/^[a-z][a-z0-9-]*$/.test(id))
    throw new UsageError("badId", { value: id });
  if (output !== undefined && !/\.json$/i.test(output)) {
    throw new UsageError("notJson", { path: output });
  }
  const format = choiceOf(read, "format", formats, "text");
  return { command: "import", locale, file, id, review, format, output };
}

function readTemplate(read: ReadOptions, locale: Locale): TemplateCommand {
  const [plan, extra] = read.positionals;
  if (plan === undefined) throw new UsageError("noPlanGiven");
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  const output = outputOf(read.values.output);
  if (output === undefined) throw new UsageError("noOutput");
  return {
    command: "template",
    locale,
    plan,
    form: read.values.form ?? "target",
    period: periodOf(read),
    output,
  };
}

function readPlans(read: ReadOptions, locale: Locale): CommandLine {
  const [extra] = read.positionals;
  if (extra !== undefined) throw new UsageError("tooManyArguments", { argument: extra });
  return {
    command: "plans",
    locale,
    format: choiceOf(read, "format", formats, "text"),
  };
}
