import type { Explanation } from "../../domain/explanation";
import { samePeriod } from "../../domain/period";
import { carriedExplanations, carryExplanations } from "../../workbook/carriedExplanations";
import type { Edit, Snapshot } from "../../workbook/Workbook";

/**
 * The edit that has a workbook carry one explanation more: in place of the one of its key and period, beside all others. A text of nothing but
 * blanks takes it out.
 *
 * @returns null where what the workbook carries cannot be read: writing would lose it. Whoever gives it up begins anew with
 *   `carryExplanations`.
 * @example workbook.write([explain(snapshot, { key: hit.key, text: "新院区推迟开诊。", … })])
 */
export function explain({ parts }: Pick<Snapshot, "parts">, explanation: Explanation): Edit | null {
  const { explanations } = carriedExplanations(parts);
  if (!explanations) return null;
  const { key, period, text } = explanation;
  const others = explanations.filter(
    (each) => each.key !== key || !samePeriod(each.period, period),
  );
  return carryExplanations(text.trim() === "" ? others : [...others, explanation]);
}
