import type { ReportingPeriod } from "./period";

/** 事实: one thing that was entered once and stands in every form that asks for it. */
export type Fact = ValueFact | FundsFact;

/** Where a fact comes from, and who entered it when. */
export interface Provenance {
  /** What the person says of where the figure is from; empty when nothing. */
  readonly note: string;
  /** Who entered it; empty when unknown. */
  readonly by: string;
  /** ISO date and time; null when unknown. */
  readonly at: string | null;
  /** The cell it was read from, `附件3!G15`; null when it stands in the store alone. */
  readonly cell: string | null;
}

/** 实际完成值 of one measure in one period. */
export interface ValueFact extends Provenance {
  readonly kind: "value";
  /** The measure's id in its plan: `ind-14-1` for the first component of `ind-14`. */
  readonly measure: string;
  readonly period: ReportingPeriod;
  /** 填报单位; empty for the one unit of the workbook. */
  readonly unit: string;
  /** In the indicator's unit. */
  readonly value: number;
  /** The counts a share is made of, where given. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Money of one source in one year: 年初预算数, 全年预算数(A), 执行数(B). */
export interface FundsFact extends Provenance {
  readonly kind: "funds";
  /** The source as the forms name it: 中央财政资金; `total` for the sum. */
  readonly line: string;
  readonly period: ReportingPeriod;
  readonly unit: string;
  readonly amount: "initialBudget" | "budget" | "executed" | "expected";
  /** In 万元. */
  readonly value: number;
}

/** 事实库: the facts of one plan, as a workbook carries them. */
export interface FactStore {
  /** The plan's id: a measure's id means nothing without it. */
  readonly plan: string;
  readonly facts: readonly StoredFact[];
}

/** A fact with what forms still showed instead of it when it was stored. */
export interface StoredFact {
  readonly fact: Fact;
  /** Values known to be out of date: a form that shows one of them was not changed, it was not brought up to date. */
  readonly outdated: readonly number[];
}
