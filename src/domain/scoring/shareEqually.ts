import { product, quotient } from "../decimal";

/**
 * Shares a weight equally to hundredths of a point, so that the shares come to the weight exactly; what is left over goes to the first.
 *
 * @param weight with at most two decimals.
 * @example shareEqually(50, 3) // [16.67, 16.67, 16.66]
 */
export function shareEqually(weight: number, count: number): readonly number[] {
  const hundredths = product(weight, 100);
  const each = Math.floor(hundredths / count);
  const left = hundredths - each * count;
  return Array.from({ length: count }, (_, index) => quotient(index < left ? each + 1 : each, 100));
}
