import type { ReportingPeriod } from "../domain/period";
import type { Use } from "../flows/Examination";
import type { Locale } from "../i18n/Locale";

/** What to check and how, as asked for. */
export interface CheckCommand {
  readonly command: "check";
  readonly locale: Locale;
  readonly files: readonly string[];
  /** A built-in plan's id or the path of a plan file. */
  readonly plan: string | undefined;
  readonly period: ReportingPeriod | undefined;
  readonly use: Use | undefined;
  readonly unit: string | undefined;
  /** A built-in scoring profile's id or the path of a profile file; without it nothing is scored. */
  readonly profile: string | undefined;
  /** The path of the submission of the year before. */
  readonly previous: string | undefined;
  readonly format: "text" | "json";
  readonly report: string | undefined;
  /** The copy of the file that gets the sheet 校验报告. */
  readonly reportSheet: string | undefined;
  readonly mark: string | undefined;
}

export interface TemplateCommand {
  readonly command: "template";
  readonly locale: Locale;
  readonly plan: string;
  /** A layout's id, or the path of a layout file. */
  readonly form: string;
  readonly period: ReportingPeriod | undefined;
  readonly output: string;
}

export interface FillCommand {
  readonly command: "fill";
  readonly locale: Locale;
  readonly file: string;
  /** A layout's id, or the path of a layout file. */
  readonly form: string;
  /** A built-in plan's id or the path of a plan file. */
  readonly plan: string | undefined;
  /** A built-in scoring profile's id or the path of a profile file; without it nothing is scored. */
  readonly profile: string | undefined;
  readonly period: ReportingPeriod | undefined;
  /** Takes every proposal for an empty cell. */
  readonly yes: boolean;
  readonly format: "text" | "json";
  readonly output: string | undefined;
}

export interface ImportCommand {
  readonly command: "import";
  readonly locale: Locale;
  /** `-` for the standard input. */
  readonly file: string;
  /** The id of the plan; made of the file's name when not given. */
  readonly id: string | undefined;
  /** The path of decisions made in an earlier review. */
  readonly review: string | undefined;
  readonly format: "text" | "json";
  readonly output: string | undefined;
}

export interface PlansCommand {
  readonly command: "plans";
  readonly locale: Locale;
  readonly format: "text" | "json";
}

export interface SealCommand {
  readonly command: "seal";
  readonly locale: Locale;
  readonly file: string;
  /** A built-in plan's id or the path of a plan file. */
  readonly plan: string | undefined;
  readonly period: ReportingPeriod | undefined;
  /** A built-in scoring profile's id or the path of a profile file. */
  readonly profile: string | undefined;
  /** The path of the submission of the year before. */
  readonly previous: string | undefined;
  readonly unit: string | undefined;
  readonly output: string;
}

export interface VerifyCommand {
  readonly command: "verify";
  readonly locale: Locale;
  readonly file: string;
  readonly format: "text" | "json";
}

export interface CompareCommand {
  readonly command: "compare";
  readonly locale: Locale;
  readonly before: string;
  readonly after: string;
  /** A built-in plan's id or the path of a plan file. */
  readonly plan: string | undefined;
  readonly period: ReportingPeriod | undefined;
  readonly format: "text" | "json";
}

export interface HelpCommand {
  readonly command: "help";
  readonly locale: Locale;
  readonly topic:
    "main" | "check" | "fill" | "import" | "template" | "seal" | "verify" | "compare" | "plans";
}

export interface VersionCommand {
  readonly command: "version";
  readonly locale: Locale;
}

/** A command line that has been understood. */
export type CommandLine =
  | CheckCommand
  | FillCommand
  | ImportCommand
  | TemplateCommand
  | SealCommand
  | VerifyCommand
  | CompareCommand
  | PlansCommand
  | HelpCommand
  | VersionCommand;
