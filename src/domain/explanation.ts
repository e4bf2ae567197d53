import type { ReportingPeriod } from "./period";

/** 情况说明: what a person says to one finding, once. The product never writes one. */
export interface Explanation {
  /** The finding it answers, as `findingKey` names it: stable while cells move. */
  readonly key: string;
  readonly period: ReportingPeriod;
  readonly text: string;
  /** The numbers of the finding when it was explained, as `findingNumbers` gives them; other numbers ask anew. */
  readonly numbers: string;
  /** Carried forward from an earlier period and not yet confirmed: it does not count. */
  readonly isDraft: boolean;
  /** Who typed it; empty when unknown. */
  readonly by: string;
  /** ISO date and time; null when unknown. */
  readonly at: string | null;
}
