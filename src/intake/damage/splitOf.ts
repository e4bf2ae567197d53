/** The ends of a range. */
export interface Split {
  readonly low: number;
  readonly high: number;
}

/**
 * The ends of the range that a whole number becomes when a dash is put into it.
 *
 * @returns undefined where none makes sense: 53, 120.
 * @example splitOf(58) // { low: 5, high: 8 }
 */
export function splitOf(value: number): Split | undefined {
  const digits = String(value);
  const middle = Math.floor(digits.length / 2);
  const low = digits.slice(0, middle);
  const high = digits.slice(middle);
  if (!/^[1-9]\d*$/.test(low) || !/^[1-9]\d*$/.test(high)) return undefined;
  const isRange = Number(low) < Number(high) && Number(high) <= Number(low) * 5;
  return isRange ? { low: Number(low), high: Number(high) } : undefined;
}
