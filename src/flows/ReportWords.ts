import type { Status } from "../domain/assessment";
import type { Finding, Severity } from "../domain/finding";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "./Examination";

/** The words of a 校验报告; given by the locale, so that a report is data until then. */
export interface ReportWords {
  readonly title: string;
  readonly sheets: {
    readonly summary: string;
    readonly indicators: string;
    readonly findings: string;
  };
  readonly headings: {
    readonly file: string;
    readonly plan: string;
    readonly period: string;
    readonly indicators: string;
    readonly fine: string;
    readonly watch: string;
    readonly off: string;
    readonly unclear: string;
    readonly errors: string;
    readonly warnings: string;
    readonly hints: string;
    readonly verdict: string;
    readonly number: string;
    readonly indicator: string;
    readonly unit: string;
    readonly baseline: string;
    readonly target: string;
    readonly actual: string;
    readonly gap: string;
    readonly status: string;
    readonly explanation: string;
    readonly cell: string;
    readonly severity: string;
    readonly message: string;
  };
  readonly sendable: string;
  readonly notSendable: string;
  readonly unreadable: string;
  readonly noPlan: string;
  readonly noFindings: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly bracketed: (text: string) => string;
  readonly ofUnit: (unit: string) => string;
  readonly period: (period: ReportingPeriod) => string;
  /** An assessment in a few words, for what needs no more. */
  readonly brief: (entry: Entry, period: ReportingPeriod) => string;
  /** An assessment in whole sentences. */
  readonly assessment: (entry: Entry, period: ReportingPeriod) => string;
  readonly finding: (finding: Finding) => string;
}
