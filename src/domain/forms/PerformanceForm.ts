import type { Comparator } from "../indicator";
import type { ReportingPeriod } from "../period";

/** What a cell of a form holds. */
export type FormValue = number | string | null;

/** A row of a form's table. */
export interface FormRow {
  /** By column: `name`, `target:2024`, `actual`. Absent is blank. */
  readonly values: Readonly<Record<string, FormValue>>;
  /** Of its figures. */
  readonly decimals: number;
  /** Null where the layout does not show it. */
  readonly comparator: Comparator | null;
}

/** 绩效表单: what stands in a form, whatever its layout. Amounts of money are in 万元. */
export interface PerformanceForm {
  readonly period: ReportingPeriod;
  /** Null where no heading says it. */
  readonly baselineYear: number | null;
  /** Years with a target column, ascending. */
  readonly years: readonly number[];
  /** Head and foot by field; absent is blank. */
  readonly head: Readonly<Record<string, number | string>>;
  readonly rows: readonly FormRow[];
}
