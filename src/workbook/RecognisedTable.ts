import type { Range } from "./a1";
import type { CellRef } from "./Workbook";
import type { ReportingPeriod } from "../domain/period";

/** Which layout a table has. */
export type FormKind = "target" | "annual" | "monitoring" | "self" | "transfer" | "milestones";

/**
 * What a column holds. `target:2024` is that year's target, `actual:2024H1` what was achieved by then;
 * `reason` is where a form asks why a target was missed;
 * `comparator`, `unit` and `component` (门诊, 住院) are columns of their own in some layouts,
 * and so are the counts a share is made of. `target:?` and `actual:?` are of
 * a year that neither the table nor its sheet's name says: they belong to whatever period the caller chooses. Months that such
 * a header does name stay: `actual:?H1` (1–6月完成情况), `actual:?Q3`, `actual:?-07`, the period's code with `?` for its year.
 */
export type ColumnRole =
  | "number"
  | "level1"
  | "level2"
  | "name"
  | "component"
  | "unit"
  | "comparator"
  | "baseline"
  | `target:${number}`
  | "target:?"
  | `actual:${string}`
  | "numerator"
  | "denominator"
  | "reason"
  | "note";

export interface RecognisedColumn {
  readonly role: ColumnRole;
  /** Zero-based. */
  readonly column: number;
  /** The header as it stands, joined over its rows. */
  readonly header: string;
  /** A unit written in the header, e.g. `%`; empty when none. */
  readonly unit: string;
  /** For actual-value columns. */
  readonly period?: ReportingPeriod;
}

/** One indicator row of a table, before any plan is asked. Cells are those the role's column has in this row; merged cells give the merge's first. */
export interface RecognisedRow {
  readonly number: number | null;
  readonly level1: string;
  readonly level2: string;
  /** Without number and unit. */
  readonly name: string;
  /** From the unit column, the name's brackets or the header; empty when none. */
  readonly unit: string;
  /** The component this row is for (门诊), when a table gives components rows of their own; else null. */
  readonly component: string | null;
  /** The first and last sheet row. */
  readonly top: number;
  readonly bottom: number;
  /** By column role, every cell that belongs to the row: one, or several where a split row lists components below each other. */
  readonly cells: Readonly<Record<string, readonly CellRef[]>>;
}

/** A table found in a sheet. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly range: Range;
  readonly form: FormKind;
  readonly title: string;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  /** 项目资金 in the head of a 绩效目标表: label and cell, e.g. `{ total, 中央, 地方, 其他 }`. */
  readonly funds: readonly { readonly label: string; readonly cell: CellRef }[];
}
