/** A number with its unit, as printed. */
export interface Figure {
  /** As printed, in the unit as printed: 3万人次 is 3. See `inUnit`. */
  readonly value: number;
  /** The decimal places as printed: 2 for 1.10. */
  readonly decimals: number;
  /** As printed after the number, half-width: `%`, `万人次`, `万`, `1:x`, `x:1`; empty when none. */
  readonly unit: string;
  /** The upper end of 5—8; absent for a single value. */
  readonly upTo?: number;
}
