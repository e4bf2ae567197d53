import type { ReportingPeriod } from "../domain/period";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Entry, Examination, Use } from "../flows/Examination";

/** What a person chose to be checked; what is absent is found out from the workbook. */
export interface Choice {
  readonly planId?: string;
  /** Which of the plans with that id. */
  readonly planSource?: OfferedPlan["source"];
  readonly period?: ReportingPeriod;
  readonly use?: Use;
}

/** What the pane shows: the results, 填表 or 发送前校验. */
export type View = "results" | "filling" | "sending";

/** What was being done when the world went wrong; trying again does it again. */
export type Step = "watch" | "check" | "mark" | "clear" | "order" | "reveal" | "takeBack";

export interface Failure {
  readonly step: Step;
  readonly error: Error;
}

/** What the pane knows of its workbook at this moment. */
export interface SessionState {
  /** Null until the workbook was read once. */
  readonly examination: Examination | null;
  /** Whether no sheet holds anything. */
  readonly isEmpty: boolean;
  /** Whether the workbook is being read or written; what is shown may be about to change. */
  readonly isBusy: boolean;
  /** Whether marks are written and follow every edit. */
  readonly isMarking: boolean;
  /** Whether the sheet that explains the marks was neither added nor removed, because the workbook's structure is locked. */
  readonly isLegendSkipped: boolean;
  readonly view: View;
  readonly choice: Choice;
  readonly failure: Failure | null;
  /** The entry somebody asked to have explained last, a new object each time. */
  readonly asked: { readonly entry: Entry } | null;
}
