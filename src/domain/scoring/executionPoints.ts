import { product, roundHalfUp } from "../decimal";

/**
 * 得分 of the budget's execution rate: W·min(1, B/A), rounded as a form prints it.
 *
 * @example executionPoints(0.956, 10) // 9.56
 */
export function executionPoints(rate: number, weight: number): number {
  return roundHalfUp(product(weight, Math.max(0, Math.min(1, rate))), 2);
}
