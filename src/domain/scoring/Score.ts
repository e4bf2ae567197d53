import type { Rating, ScoringProfile } from "./ScoringProfile";

/** How points are calculated; `parts` is the sum over the components. */
export type ScoreFormula = "atLeast" | "atMost" | "satisfaction" | "grade" | "parts";

/** Why there are no points. Nothing is ever scored 0 because it is unknown. */
export type NotScored =
  | "noValue"
  /** The survey has not been held. */
  | "notAssessed"
  | "invalid"
  | "unconfirmed"
  /** A person has to choose the points within a grade's range. */
  | "needsGrade"
  /** V/T and T/V say nothing about a target of zero or less. */
  | "noRatio";

/** 得分 of one measure, or of a whole over its components. */
export interface Score {
  /** 分值. */
  readonly weight: number;
  /** Rounded half up to two decimals; null when it cannot be scored. */
  readonly points: number | null;
  readonly formula: ScoreFormula;
  /** Null when there are points. */
  readonly notScored: NotScored | null;
  /** The points a person may choose from, where a grade has to be given; `most` is included for the best grade only. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** |V−T|/|T| from 30 % on, signed like the value; it asks for an explanation on either side. */
  readonly deviation: number | null;
  /** Points a reviewer may take off for over-completion; not taken off here. */
  readonly suggestedDeduction: number | null;
}

/** What has been scored of a weight. */
export interface Tally {
  readonly weight: number;
  /** Null unless all of the weight is scored. */
  readonly points: number | null;
  /** The points there are. */
  readonly scored: number;
  /** The weight they are of. */
  readonly scoredWeight: number;
}

/** One class of the form; `isExecution` when the budget's execution rate stands for its rows. */
export interface ClassScore extends Tally {
  readonly name: string;
  readonly isExecution: boolean;
}

/** 预算执行率: B/A, or why it is not known. */
export type Execution =
  | { readonly budget: number; readonly executed: number; readonly rate: number }
  | { readonly notKnown: "noFunds" | "noBudget" };

/** 得分 of a whole form. */
export interface FormScore {
  readonly profile: ScoringProfile;
  /** By id of indicator and, where it is measured in parts, of each of its measures. Rows without weight are absent. */
  readonly scores: ReadonlyMap<string, Score>;
  /** In the order of the profile. */
  readonly classes: readonly ClassScore[];
  readonly execution: Execution;
  /** Its weight is what the classes come to, 100 unless a class has nothing to be scored. */
  readonly total: Tally;
  /** Null unless all 100 points are scored. */
  readonly rating: Rating | null;
}
