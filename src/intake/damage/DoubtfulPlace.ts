import type { Repair } from "../Repair";

/** A place that may be damaged, with its possible readings. */
export interface DoubtfulPlace {
  /** Of its text among the texts given. */
  readonly index: number;
  /** Where in that text the doubtful words stand, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly repair: Repair;
}
