import { halfWidth } from "../../intake/halfWidth";

/**
 * Writes full-width signs as half-width ones, each in its own place, so that a position found in the result is the position in the
 * text. Characters of no width become spaces.
 *
 * @example evenWidth("达到９５％，") // "达到95%,"
 */
export function evenWidth(text: string): string {
  const whole = halfWidth(text);
  if (whole.length === text.length) return whole;
  return Array.from(
    { length: text.length },
    (_, index) => halfWidth(text.charAt(index)) || " ",
  ).join("");
}
