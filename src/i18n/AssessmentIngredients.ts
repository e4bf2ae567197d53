/** The ingredients of an assessment's sentences, printed with the indicator's decimals and units; null where there is none. */
export interface AssessmentIngredients {
  readonly status: string;
  readonly severity: string | null;
  readonly period: string;
  readonly year: number;
  readonly baselineYear: number;
  readonly higherIsBetter: boolean;
  readonly value: string | null;
  readonly target: string | null;
  readonly expected: string | null;
  /** The share of the year gone by. */
  readonly elapsed: string;
  readonly progress: string | null;
  /** How far behind the expected value; null when not behind. */
  readonly lag: string | null;
  /** The distance between value and target. */
  readonly fromTarget: string | null;
  /** What the path starts from, with its year and value. */
  readonly anchor: string | null;
  /** How far the value has moved from the anchor, whichever way. */
  readonly retreat: string | null;
  /** The short sentence, for use inside the longer ones. */
  readonly verdict: string;
}
