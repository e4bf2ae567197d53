/** The years a plan's targets are of, as far as its tables and its title say. */
export interface PlanYears {
  /** Ascending; at least one. */
  readonly years: readonly number[];
  readonly baselineYear: number;
}
