import type { Indicator } from "../domain/indicator";
import type { Plan } from "../domain/plan";
import type { RecognisedRow, RecognisedTable } from "./RecognisedTable";

/** A row with the table it stands in. */
export interface TableRow {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
}

/** Which indicator a row is. */
export interface RowMatch extends TableRow {
  readonly indicator: Indicator;
  /** The component the row is for; null for the whole, whose cells may then list the components. */
  readonly component: string | null;
  /** How sure that is: 1 for the same name. */
  readonly score: number;
}

/** How a plan fits the tables of a workbook. */
export interface PlanMatch {
  readonly plan: Plan;
  /** 0 to 1: three quarters the share of rows that are indicators of the plan, one quarter the share of equal values. */
  readonly confidence: number;
  /** The share of baselines and targets that are the plan's; null when none can be compared. */
  readonly agreement: number | null;
  readonly matches: readonly RowMatch[];
  readonly unmatched: readonly TableRow[];
  /** Rows that are an indicator (or component) a row before them in the same table already is. */
  readonly duplicates: readonly (TableRow & {
    readonly indicator: Indicator;
    readonly first: RecognisedRow;
  })[];
  /** By table: indicators of the plan's table it follows that have no row in it. */
  readonly missing: readonly {
    readonly table: RecognisedTable;
    readonly indicators: readonly Indicator[];
  }[];
  /** Components that have no row where others of the same indicator do. */
  readonly missingComponents: readonly (TableRow & {
    readonly indicator: Indicator;
    readonly missing: readonly string[];
  })[];
}
