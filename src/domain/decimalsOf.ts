import { roundHalfUp } from "./decimal";

/** How many decimals a number has; of more than six the first six count. @example decimalsOf(97.2) // 1 */
export function decimalsOf(value: number): number {
  const rounded = roundHalfUp(value, 6);
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (roundHalfUp(rounded, decimals) === rounded) return decimals;
  }
  return 6;
}
