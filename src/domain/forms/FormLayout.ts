/** The national forms a layout can be of. */
export type LayoutForm = "target" | "annual" | "monitoring" | "self" | "transfer" | "milestones";

/** The unit that amounts of money are printed in. */
export type MoneyUnit = "元" | "万元" | "亿元";

/**
 * What a column of a form holds. `own:…` is a column of a local variant that the product does not know: it has a heading and is left
 * to the person.
 */
export type ColumnField = (typeof columnFields)[number] | `own:${string}`;

/** The columns the product knows; `columnUses` says what fills them. */
export const columnFields = [
  "label",
  "number",
  "level1",
  "level2",
  "name",
  "component",
  "unit",
  "comparator",
  "baseline",
  "target",
  "actual",
  "forecast",
  "weight",
  "score",
  "total",
  "due",
  "bodies",
] as const;

/** A column of a form's table. */
export interface FormColumn {
  readonly field: ColumnField;
  /** From the top: a group and what stands below it, or one heading. Placeholders: `{year}`, `{baselineYear}`, `{months}`. */
  readonly heading: readonly string[];
  /** In place of the heading when the period ends with its year. */
  readonly headingAtYearEnd?: readonly string[];
  /** In characters. */
  readonly width: number;
  /** `each`: a column for each year of the plan, `{year}` in its heading; else only the period's year. For targets. */
  readonly years?: "each";
  /** Shows the comparator before the number, by the cell's format: ≥39. For targets. */
  readonly sign?: boolean;
}

/** A cell of a form's head or foot, over the columns from one to another. */
export interface FormCell {
  readonly from: ColumnField;
  readonly to: ColumnField;
  /** How many rows of the head it covers; 1 when absent. */
  readonly rows?: number;
  /** A printed label; placeholders as in headings. Else the cell holds a field. */
  readonly text?: string;
  /** What is filled in: `funds.central.budget`, or a name of the layout's own such as `project`. */
  readonly field?: string;
  /** For money; the layout's when absent. */
  readonly unit?: MoneyUnit;
  /** The fields this one is the sum of; `column:score` is a whole column. */
  readonly sum?: readonly string[];
  /** The two fields this one is the quotient of, shown as a percentage. */
  readonly rate?: readonly [string, string];
}

export interface FormRowOfCells {
  /** In points. */
  readonly height?: number;
  readonly cells: readonly FormCell[];
}

/** 表式: how one form looks, as data. A local variant is another file of this type. */
export interface FormLayout {
  readonly id: string;
  readonly form: LayoutForm;
  /** The title printed above it, and the name of its sheet. */
  readonly title: string;
  /** Lines between title and head; `{plan}` and `{reportingUnit}` are fields, `{year}` the period's. */
  readonly lines: readonly string[];
  /** Which rows of the plan it lists. */
  readonly rows: "target" | "annual" | "milestones";
  readonly unit: MoneyUnit;
  readonly columns: readonly FormColumn[];
  readonly head: readonly FormRowOfCells[];
  /** Below the table: 总分. */
  readonly foot: readonly FormRowOfCells[];
  /** The line for whoever answers for the figures. */
  readonly signature: string;
}
