import type { Place } from "./Place";

/** Where a value stands that was left blank here. */
export interface ValueElsewhere {
  readonly at: Place;
  /** In the unit of the indicator. */
  readonly value: number;
  readonly unit: string;
  /** As the blank cell would show it, in the unit of its row; null where it is not for us to say. */
  readonly here: number | null;
  /** How many results of the form are blank that stand elsewhere: 1, or all of them where nothing was filled in. */
  readonly count: number;
}
