import { halfWidth } from "./halfWidth";

/**
 * Writes a text that may be a value in half-width signs and without idle spaces. Spaces stay only between digits, where they may
 * separate thousands or values.
 *
 * @example tidyValue(" ≥ ９５． 5 ％ ") // "≥95.5%"
 */
export function tidyValue(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ (?=\D)|(?<=\D) /g, "")
    .replace(/(\d) (?=\.\d)|(?<=\d\.) (?=\d)/g, "$1");
}
