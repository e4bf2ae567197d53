/** How many checks and test cases passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}
