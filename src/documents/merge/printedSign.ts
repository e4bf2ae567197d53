import type { Comparator } from "../../domain/indicator";
import type { ProseTarget } from "../ProseTarget";

/**
 * The comparator of a target that prints it as a sign; words such as 以上 are words.
 *
 * @example printedSign(target) // "<=" for 均≤5%, undefined for 5%以下
 */
export function printedSign({ wording, comparator }: ProseTarget): Comparator | undefined {
  return /[≥≤<>＜＞=＝]/.test(wording) ? (comparator ?? undefined) : undefined;
}
