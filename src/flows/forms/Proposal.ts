import type { CellRef, NewSheet } from "../../workbook/Workbook";

/** Where a proposed value comes from; `cell` is the place it was entered or read, `附件3!G15`. */
export interface ProposalSource {
  readonly kind: "fact" | "plan" | "form" | "calculation";
  readonly cell: string | null;
}

/** Why a cell would hold what is calculated as a value, where elsewhere it is a formula. */
export interface NoFormula {
  /**
   * There is no cell for something that is needed, a text stands in one or it is formatted as text, one stands for several components, one is in another
   * unit than the plan, or one holds another number than it is worked out from.
   */
  readonly kind: "noCell" | "text" | "shared" | "unit" | "differs";
  /** On the sheet of the proposal, `F9`; null where there is none. */
  readonly cell: string | null;
}

/** 填报建议: one cell of a form with what would be put into it. */
export interface Proposal {
  readonly cell: CellRef;
  /** The id of the indicator or milestone its row is about; null in the head. */
  readonly subject: string | null;
  /** The column or the field of the head: `actual`, `target:2024`, `funds.total.budget`. */
  readonly field: string;
  /** As the form prints it: 三级公立医院平均住院日（天）, 年度资金总额 · 全年执行数（B）. */
  readonly label: string;
  /** What would stand in the cell, as it is held there. */
  readonly value: number | string;
  /** Without the leading `=`: the cell would hold it, and `value` is its result. */
  readonly formula?: string;
  /** Set where a value is proposed because a formula cannot be. */
  readonly noFormula?: NoFormula;
  /** What stands in it; null for an empty cell. */
  readonly found: number | string | null;
  readonly source: ProposalSource;
  /** `new` for an empty cell. What differs is never overwritten unasked. */
  readonly state: "new" | "same" | "differs";
}

/** What is left for a person to fill in: a column, or one field of the head. */
export interface OpenPlace {
  readonly label: string;
  readonly cells: number;
  readonly first: CellRef;
  /** Of a column, row by row; empty for a field of the head. */
  readonly rows: readonly OpenRow[];
}

/** A blank cell of a column, with what its row is about: 三级公立医院平均住院日（天）. */
export interface OpenRow {
  readonly label: string;
  readonly cell: CellRef;
}

/** 填报: what one form would hold. */
export interface Filling {
  readonly sheet: string;
  /** The sheet that would be added; null when the form is in the workbook already. */
  readonly added: NewSheet | null;
  readonly proposals: readonly Proposal[];
  readonly open: readonly OpenPlace[];
}
