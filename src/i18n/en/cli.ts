import type { cli as zh } from "../zh/cli";
import { cliHelp } from "./cliHelp";
import { fill } from "./fill";

/** The command line's words. */
export const cli: typeof zh = {
  usage: {
    noCommand: () => "No command was given.",
    unknownCommand: (f) =>
      `There is no command “${f.command}”${f.nearest !== "" ? `; did you mean ${f.nearest}?` : "."}`,
    unavailableCommand: (f) => `The command ${f.command} is not available in this version.`,
    unknownOption: (f) =>
      `The command ${f.command} has no option ${f.option}${f.nearest !== "" ? `; did you mean ${f.nearest}?` : "."}`,
    missingValue: (f) => `The option ${f.option} needs a value.`,
    unexpectedValue: (f) => `The option ${f.option} takes no value.`,
    badChoice: (f) => `The option ${f.option} cannot be “${f.value}”; it can be: ${f.choices}.`,
    badPeriod: (f) =>
      `“${f.value}” is no reporting period. Write 2024 (the year), 2024H1 (the first half), 2024Q3 (the first three quarters) or 2024-07 (January to July).`,
    noFiles: () => "No file to check was given.",
    twoFiles: () => "Give two files: the earlier one first.",
    noDocument: () => "No file to import was given. Use - to read text from the standard input.",
    notJson: (f) => `The output file ${f.path} has to end in .json.`,
    badId: (f) =>
      `“${f.value}” cannot be a plan's id. Begin with a small letter and use small letters, digits and hyphens, such as huzhou-2023.`,
    reviewFile: (f) => `The decisions in ${f.path} cannot be used: ${f.reason}`,
    unfitDecisions: (f) =>
      `${f.count} of the decisions do not fit this file (the first is about ${f.value}); nothing was written. Make sure that they were made about this file.`,
    noPlanGiven: () => "No plan was given. See the built-in plans with: ontrack plans",
    noPlanForFill: (f) =>
      `No table of indicators was recognised in ${f.path}, so it is not known which plan to fill by. Name it with --plan.`,
    cannotFill: (f) => `The form in ${f.path} cannot be filled: ${f.reason} Nothing was written.`,
    noForm: () => "No form was named. Name it with --form, for example --form self.",
    yesWithoutOutput: () =>
      "--yes writes a file. Name it with -o, for example -o self-evaluation.xlsx.",
    noOutput: () => "No output file was given. Name it with -o, for example -o blank.xlsx.",
    tooManyArguments: (f) => `“${f.argument}” is one argument too many.`,
    previousOneFile: (f) => `--previous goes with one file at a time; ${f.count} were given.`,
    previousUnreadable: (f) => `${f.path} cannot be the submission of the year before: ${f.reason}`,
    copyOneFile: (f) => `${f.option} takes one file at a time; ${f.count} were given.`,
    outputIsInput: (f) =>
      `The output file ${f.path} is an input file and was not overwritten. Choose another name.`,
    outputTwice: (f) =>
      `${f.option} and --report would write the same file ${f.path}. Choose another name.`,
    notXlsx: (f) => `The name of the output file ${f.path} has to end in .xlsx.`,
    noSuchFolder: (f) =>
      `The folder ${f.folder} does not exist, so ${f.path} cannot be written. Create the folder first.`,
    cannotWrite: (f) =>
      `${f.path} cannot be written (${f.reason}). The file may be open, or writing is not permitted.`,
    unknownPlan: (f) =>
      `There is no plan “${f.plan}”. Built-in plans: ${f.known}; a plan file (.json) can be given too.`,
    planFile: (f) => `The plan file ${f.path} cannot be used: ${f.reason}`,
    planNotJson: (f) => `The plan file ${f.path} is not valid JSON.`,
    layoutFile: (f) => `The layout file ${f.path} cannot be used: ${f.reason}`,
    layoutNotJson: (f) => `The layout file ${f.path} is not valid JSON.`,
    profileFile: (f) => `The scoring profile ${f.path} cannot be used: ${f.reason}`,
    profileNotJson: (f) => `The scoring profile ${f.path} is not valid JSON.`,
    noSuchForm: (f) => `The plan “${f.plan}” has nothing to list in the ${f.form}.`,
    badTemplatePeriod: (f) =>
      `The plan “${f.plan}” has no targets for ${f.year}, only for: ${f.years}.`,
  },
  file: {
    "file/notFound": () => "The file does not exist. Check its path and name.",
    "file/isFolder": () => "This is a folder. Name the files in it, for example folder/*.xlsx.",
    "file/noAccess": () =>
      "Reading is not permitted, or another program holds the file. Close it there and try again.",
    "file/unreadable": (f) =>
      `Reading failed (${f.reason}). Try again, or copy the file to a local disk.`,
    "file/noTargets": () =>
      "No targets were found: no table with names of indicators and yearly targets, and no sentence with a figure to be reached. Make sure that this is the right file.",
    "file/unexpected": (f) =>
      `The program failed while checking (${f.reason}). This is a defect; report this message and what the file is like.`,
  },
  help: cliHelp,
  fill,
  error: (message) => `error: ${message}`,
  seeHelp: (command) => `See ontrack ${command === null ? "" : `${command} `}--help.`,
  wrote: (path) => `wrote ${path}`,
  notMarked: (path) => `${path} was not written: the input file cannot be read.`,
  said: {
    counts: (text) => `explained: ${text}`,
    draft: (text) => `explained for an earlier period, not confirmed, does not count: ${text}`,
    changed: (text) => `explained for other numbers, not confirmed, does not count: ${text}`,
    notEnough: (text) => `has to be corrected; the explanation does not count: ${text}`,
  },
  progress: (done, total, path) => `checking ${done}/${total} ${path}`,
  source: {
    builtin: "built-in",
    workbook: "from the workbook",
    file: "plan file",
    embedded: "from the table itself",
  },
  text: {
    plan: "plan",
    period: "period",
    unit: "reported by",
    tables: "tables",
    noPlan: "none recognised",
    fit: (share) => `${share} match`,
    indicators: (count) => `${count} ${count === 1 ? "indicator" : "indicators"}`,
    status: "status",
    indicator: "indicator",
    actual: "result",
    target: "target",
    gap: "vs path",
    findings: "findings",
    noFindings: "No findings.",
    counts: (errors, warnings, hints) => `errors ${errors} · warnings ${warnings} · hints ${hints}`,
    sendable: "ready to send",
    notSendable: "not ready to send",
    needsCorrection: "errors to correct",
    needsExplanation: "findings to explain",
    parts: (parts) => parts.join("; "),
    blank: "(blank)",
    repairs: (made: number, open: number): string =>
      `Damaged text: ${made} repaired, ${open} to be decided`,
    importAdvice: (doubtful: number): string =>
      doubtful === 0
        ? "Nothing is doubtful. Compare the plan with the official document before you use it."
        : `${doubtful} are doubtful (marked “?”) and count as unconfirmed until decided. Review them in the pane under Import a plan, or give decisions with --review.`,
    total: (files, sendable, held, unreadable) =>
      `${files} files: ready to send ${sendable}, not ready ${held}, unreadable ${unreadable}`,
  },
  plans: {
    indicators: (count) => `${count} indicators`,
    milestones: (count) => `${count} milestones`,
    years: (baseline, years) => `baseline ${baseline}, targets ${years.join(", ")}`,
  },
};
