import type { ReportingPeriod } from "../domain/period";

/** What the front door can do for the pane; what it cannot is left out and not offered. */
export interface PaneActions {
  readonly openFile?: () => void;
  readonly showSample?: () => void;
  readonly makeTemplate?: () => void;
  /** Adds a column for the results of a period to the table in the workbook. */
  readonly addActualColumn?: (period: ReportingPeriod) => void;
}
