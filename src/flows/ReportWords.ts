import type { Status } from "../domain/assessment";
import type { Explanation } from "../domain/explanation";
import type { Finding, Severity } from "../domain/finding";
import type { ReportingPeriod } from "../domain/period";
import type { Entry, Examination, Use } from "./Examination";
import type { LeftToDo } from "./sending/leftToDo";
import type { Hit, HitState } from "./sending/SendingCheck";
import type { Unanswered } from "./sending/whyUnanswered";

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
    readonly state: string;
    /** 情况说明. */
    readonly said: string;
    readonly open: string;
    readonly explained: string;
    /** Over the severities of findings and the statuses of indicators alike. */
    readonly grade: string;
    /** Over the findings and what is said of indicators alike. */
    readonly statement: string;
  };
  /** What the facts at the head of a report are called, beside the headings of the same name. */
  readonly labels: {
    readonly unit: string;
    readonly rules: string;
    readonly use: string;
    readonly profile: string;
    readonly time: string;
    readonly product: string;
    readonly findings: string;
    readonly statuses: string;
  };
  readonly sendable: string;
  readonly unreadable: string;
  readonly noPlan: string;
  readonly noFindings: string;
  readonly noProfile: string;
  /** How much disappears with a finding, and where that is; null for nothing. */
  readonly follows: (hit: Hit) => string | null;
  readonly states: Readonly<Record<HitState, string>>;
  readonly use: Readonly<Record<Use, string>>;
  readonly source: Readonly<Record<NonNullable<Examination["plan"]>["source"], string>>;
  /** That it cannot be sent yet, and what has to be done before. */
  readonly held: (left: LeftToDo) => string;
  /** One severity with its findings, those in each state among them. */
  readonly counted: (
    severity: Severity,
    count: number,
    states: Readonly<Record<HitState, number>>,
  ) => string;
  readonly rulesVersion: (version: string) => string;
  readonly product: (version: string) => string;
  readonly moment: (at: string) => string;
  readonly of: (unit: string) => string;
  readonly findingsBand: (count: number) => string;
  readonly indicatorsBand: (count: number) => string;
  /** An indicator with what is said of it. */
  readonly judged: (name: string, why: string) => string;
  /** Lines to sign on paper. */
  readonly signature: string;
  /** What a reader has to know of the sheet. */
  readonly note: string;
  readonly list: (items: readonly string[]) => string;
  /** What was said to a finding, by whom and when where that is known, and why it does not count where it does not. */
  readonly explanation: (given: Explanation, why: Unanswered | null) => string;
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
