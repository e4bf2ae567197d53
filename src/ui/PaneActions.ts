/** What the front door can do for the pane; what it cannot is left out and not offered. */
export interface PaneActions {
  readonly openFile?: () => void;
  readonly showSample?: () => void;
  /** Makes a blank form of the plan and period that are being checked. */
  readonly makeTemplate?: () => void;
}
