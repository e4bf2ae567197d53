import type { MissedSeverity, Reach, Status } from "../domain/assessment";
import type { Severity } from "../domain/finding";
import type { Comparator, Direction, Shape } from "../domain/indicator";
import type { Examination, Use } from "../flows/Examination";
import type { FormKind } from "../workbook/RecognisedTable";
import type { FactAnswer } from "./answerFact";
import type { DueAnswer } from "./answerDue";
import type { FormScoreAnswer, ScoringAnswer } from "./answerScore";
import type { RangesAnswer } from "./answerRanges";

/** What `--format json` says of one file; the names are a contract, see docs. */
export interface FileAnswer {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** As given by `--unit`; null when not given. */
  readonly unit: string | null;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly confidence: number;
    readonly source: NonNullable<Examination["plan"]>["source"];
  } | null;
  /** Null when no table was recognised. */
  readonly period: string | null;
  readonly use: Use | null;
  readonly tables: readonly TableAnswer[];
  readonly indicators: readonly IndicatorAnswer[];
  /** Null where no profile was asked for, or there is nothing to score. */
  readonly score: FormScoreAnswer | null;
  /** What the workbook knows as facts, of every period. */
  readonly facts: readonly FactAnswer[];
  /** What is due at the period's date, the greatest risk first; empty once the year is over. */
  readonly due: readonly DueAnswer[];
  readonly findings: readonly FindingAnswer[];
  /** Proposals for damaged cells; checking proposes none. */
  readonly repairs: readonly never[];
  readonly summary: SummaryAnswer;
}

export interface TableAnswer {
  readonly sheet: string;
  readonly range: string;
  readonly form: FormKind;
  /** Column letters by role; `actual` is the column of the examined period, those of others are `actual:2024H1`. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface IndicatorAnswer extends RangesAnswer {
  readonly id: string;
  readonly number: number | null;
  readonly name: string;
  /** Null for an indicator as a whole, also where it is measured in components. */
  readonly component: string | null;
  readonly level1: string;
  readonly level2: string;
  readonly unit: string;
  readonly shape: Shape;
  readonly direction: Direction;
  readonly comparator: Comparator;
  readonly decimals: number;
  readonly baseline: number | null;
  /** By year; null for a target that is not confirmed. */
  readonly targets: Readonly<Record<string, number | null>>;
  /** As entered, not rounded. */
  readonly actual: number | null;
  readonly cells: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly severity: MissedSeverity | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  /** 得分 by the profile asked for; null where none was, and where it cannot be scored. */
  readonly score: number | null;
  /** Null where the indicator has no weight. */
  readonly scoring: ScoringAnswer | null;
  readonly reach: Reach | null;
  /** The assessment in a few words. */
  readonly sentence: string;
}

export interface FindingAnswer {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly explained: boolean;
  /** 情况说明 given for it, also a draft or one for other numbers, which do not count. */
  readonly explanation: string | null;
  /** The finding it disappears with; such a finding is not counted. */
  readonly under: {
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  } | null;
}

/** Counts of one file; indicators are counted as wholes. */
export interface SummaryAnswer {
  readonly indicators: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Nothing to correct and nothing left to explain: no error, and no warning without an explanation. */
  readonly sendable: boolean;
}
