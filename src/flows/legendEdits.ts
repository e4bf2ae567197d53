import { legendSheet, type LegendWords } from "../workbook/legendSheet";
import type { Edit } from "../workbook/Workbook";

/**
 * The edits that put the legend of the marks into a workbook, in place of an earlier one.
 *
 * @param legendNames what the legend's sheet is called, in every language.
 */
export function legendEdits(words: LegendWords, legendNames: readonly string[]): readonly Edit[] {
  return [
    ...legendNames.map((name): Edit => ({ kind: "removeSheet", name })),
    { kind: "addSheet", sheet: legendSheet(words) },
  ];
}
