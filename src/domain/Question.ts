import type { Anchor } from "./assessment";
import type { Measure } from "./indicator";

/** What one row of the decision table decides on: a measure with a target for the year, at a point in the year. */
export interface Question {
  readonly measure: Measure;
  /** 1 when higher is better, −1 when lower is. */
  readonly better: 1 | -1;
  /** The year's target; of a range, its lower end. */
  readonly target: number;
  readonly targetUpTo: number | null;
  /** Whether only a value beyond the target meets it (超过, 低于). */
  readonly strict: boolean;
  readonly anchor: Anchor | null;
  /** The last month covered, 1 to 12. */
  readonly through: number;
  readonly isYearEnd: boolean;
}
