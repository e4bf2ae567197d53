import type { CellRef } from "../../workbook/Workbook";

/** One task of an 实施计划表. */
export interface PlanRow {
  /** Counted from 1 in its table. */
  readonly number: number;
  /** The innermost heading it stands under: 示范内容项目. */
  readonly project: string;
  /** 具体任务. */
  readonly task: string;
  /** 实施主体, in the order of the table. */
  readonly bodies: readonly string[];
  /** 主要内容, then each year's plan. */
  readonly cells: readonly PlanCell[];
}

/** A cell of text that commits to something. */
export interface PlanCell {
  readonly cell: CellRef;
  readonly text: string;
  /** The year it is for; null for 主要内容, which is for the whole term. */
  readonly year: number | null;
}
