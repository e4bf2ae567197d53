import type { Comparator } from "../domain/indicator";
import { halfWidth } from "../intake/halfWidth";

const words: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^(?:≥|>=|不低于|不少于|大于等于|正向.*|越[高大多]越好)$/],
  ["<=", /^(?:≤|<=|不高于|不超过|小于等于|[负逆反]向.*|越[低小少]越好)$/],
  [">", /^(?:>|大于|高于|超过)$/],
  ["<", /^(?:<|小于|低于)$/],
  ["=", /^(?:=|等于)$/],
];

/**
 * Reads the cell of a comparator column: ≥, 不低于, 正向指标.
 *
 * @returns undefined when it compares nothing, as 定性 does.
 * @example readComparator("≤") // "<="
 */
export function readComparator(text: string): Comparator | undefined {
  const plain = halfWidth(text).replace(/\s/g, "");
  return words.find(([, pattern]) => pattern.test(plain))?.[0];
}
