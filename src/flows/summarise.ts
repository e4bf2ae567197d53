import type { Status } from "../domain/assessment";
import type { Severity } from "../domain/finding";
import type { Examination } from "./Examination";
import type { SendingCheck } from "./sending/SendingCheck";

/** The counts a reader wants first. */
export interface Summary {
  /** Wholes, not components. */
  readonly indicators: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Nothing to correct, and nothing left to explain. */
  readonly sendable: boolean;
}

/** Counts the indicators by status; findings are counted by severity without what follows from others. */
export function summarise(
  { entries }: Pick<Examination, "entries">,
  { counts, sendable }: Pick<SendingCheck, "counts" | "sendable">,
): Summary {
  const byStatus = noStatus();
  const wholes = entries.filter(({ component }) => component === null);
  for (const { assessment } of wholes) byStatus[assessment.status]++;
  return { indicators: wholes.length, byStatus, bySeverity: counts, sendable };
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
