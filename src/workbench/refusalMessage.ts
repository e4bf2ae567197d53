import type { Locale } from "../i18n/Locale";
import { workbenchWords } from "../i18n/workbenchWords";
import { formatA1 } from "../workbook/a1";
import type { Outcome } from "./Outcome";

/**
 * Says why cells were not changed: the first cell by name, the others by number.
 *
 * @example refusalMessage([{ cell: { sheet: "表", row: 6, column: 5 }, reason: "formulaCell" }], "zh") // "F7 是公式，没有改。…"
 */
export function refusalMessage(refused: Outcome["refused"], locale: Locale): string {
  const words = workbenchWords(locale).refusal;
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  const sentences = reasons.flatMap((reason) => {
    const cells = refused.filter((one) => one.reason === reason);
    const [first] = cells;
    if (!first) return [];
    const said = words[reason](formatA1(first.cell));
    return cells.length > 1 ? [said, words.more(cells.length - 1)] : [said];
  });
  return sentences.join(locale === "zh" ? "" : " ");
}
