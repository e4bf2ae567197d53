import type { Status } from "../domain/assessment";
import type { Severity } from "../domain/finding";
import type { Examination } from "./Examination";

/** The counts a reader wants first. */
export interface Summary {
  /** Wholes, not components. */
  readonly indicators: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Errors block sending; a warning does until it is explained, and an examination knows no explanations yet. */
  readonly sendable: boolean;
}

/** Counts the indicators by status and the findings by severity. */
export function summarise({
  entries,
  findings,
}: Pick<Examination, "entries" | "findings">): Summary {
  const byStatus = noStatus();
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const wholes = entries.filter(({ component }) => component === null);
  for (const { assessment } of wholes) byStatus[assessment.status]++;
  for (const { severity } of findings) bySeverity[severity]++;
  const sendable = bySeverity.error === 0 && bySeverity.warning === 0;
  return { indicators: wholes.length, byStatus, bySeverity, sendable };
}

function noStatus(): Record<Status, number> {
  return {
    met: 0,
    onTrack: 0,
    watch: 0,
    offTrack: 0,
    worsening: 0,
    missed: 0,
    missing: 0,
    invalid: 0,
    notAssessed: 0,
    unconfirmed: 0,
  };
}
