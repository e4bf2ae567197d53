import { emptyWords, fewestCharacters } from "./explanationWords";

/**
 * Whether a text gives no reason: 无, 同上, 按要求, or hardly a word beside them.
 *
 * @example explainsNothing("受客观原因影响。") // true
 */
export function explainsNothing(text: string): boolean {
  const rest = text.replace(/[^\p{L}\p{N}]/gu, "").replace(emptyWords, "");
  return [...rest].length < fewestCharacters;
}
