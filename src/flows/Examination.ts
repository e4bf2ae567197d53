import type { Assessment, Observation } from "../domain/assessment";
import type { Finding } from "../domain/finding";
import type { Indicator, Measure } from "../domain/indicator";
import type { ReportingPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { CellRef } from "../workbook/Workbook";
import type { TableStatement } from "./statementsOf";

/** Whether entered values are results beside the targets, or a county's own baselines and targets. */
export type Use = "reporting" | "setting";

/** How the cell of an actual value holds it; a mark's formula works on what is held. */
export interface HeldValue {
  /** What is shown is the held number times this. */
  readonly scale: 1 | 100;
  /** The text it holds, if it is a text; null for a number or a blank. */
  readonly text: string | null;
  readonly numberFormat: string;
}

/** One line of the answer: an indicator measured as a whole, one component, or the whole over its components. */
export interface Entry {
  readonly indicator: Indicator;
  /** The component's name; null for the whole. */
  readonly component: string | null;
  /** Null for a whole that is only the worst of its components. */
  readonly measure: Measure | null;
  readonly table: RecognisedTable;
  readonly observation: Observation;
  /** Where its facts stand: `actual`, `baseline`, `target:2024`. Absent columns are absent keys. */
  readonly cells: Readonly<Record<string, CellRef>>;
  /** Null for a whole over components and where the table has no column for the period. */
  readonly held: HeldValue | null;
  /** The actual values of earlier years that the table states, by year. */
  readonly history: Readonly<Record<number, number>>;
  readonly assessment: Assessment;
}

/** Everything the product knows about one workbook for one period. */
export interface Examination {
  readonly plan: {
    readonly plan: Plan;
    /** How well the tables fit the plan, 0 to 1. */
    readonly confidence: number;
    /** `embedded`: made from the table's own columns because no plan fits. */
    readonly source: "builtin" | "workbook" | "file" | "embedded";
  } | null;
  /** The plan the workbook carries, used or not: null inside when it cannot be used, null when it carries none. */
  readonly carried: { readonly plan: Plan | null } | null;
  readonly period: ReportingPeriod;
  /** The periods the workbook has actual-value columns for. */
  readonly periods: readonly ReportingPeriod[];
  readonly use: Use;
  readonly tables: readonly RecognisedTable[];
  /** Which rows state which indicator, in every table. */
  readonly statements: readonly TableStatement[];
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}
