import { halfWidth } from "../halfWidth";

/** A sentence in half-width signs and without spaces, with the way back to the sentence as it stands. */
export interface PlainSentence {
  readonly text: string;
  /** For each character of `text` its place in the source, and the source's length at the end. */
  readonly places: readonly number[];
}

/**
 * Writes a sentence in one form for reading. Spaces go, except one between two digits, which may be two numbers.
 *
 * @example plainSentence("到 ２０２５ 年").text // "到2025年"
 */
export function plainSentence(source: string): PlainSentence {
  const kept: string[] = [];
  const places: number[] = [];
  const half = halfWidthByCharacter(source);
  for (let index = 0; index < source.length; index += 1) {
    const character = half(index);
    if (character === "") continue;
    if (character.trim() !== "" || isBetweenDigits(half, index, kept)) {
      kept.push(character);
      places.push(index);
    }
  }
  return { text: kept.join(""), places: [...places, source.length] };
}

function halfWidthByCharacter(source: string): (index: number) => string {
  const whole = halfWidth(source);
  if (whole.length === source.length) return (index) => whole.charAt(index);
  return (index) => halfWidth(source.charAt(index));
}

function isBetweenDigits(
  half: (index: number) => string,
  index: number,
  kept: readonly string[],
): boolean {
  return /\d/.test(kept.at(-1) ?? "") && /\d/.test(half(index + 1));
}
