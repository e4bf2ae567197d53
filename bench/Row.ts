import type { Measurement } from "./measure";

/** One line of the design's budgets, measured: ours first, then its peers. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measurements: readonly Measurement[];
  /** What the numbers do not say by themselves. */
  readonly note: string;
}
