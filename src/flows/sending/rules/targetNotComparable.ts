import { finding, type Finding } from "../../../domain/finding";
import { measureName } from "../../../domain/measureName";
import { isInWords } from "../../../intake/isInWords";
import { placeOf } from "../../../workbook/placeOf";
import { shownText } from "../../../workbook/shownText";
import type { CellRef, Snapshot } from "../../../workbook/Workbook";
import type { Entry } from "../../Examination";
import type { Rule } from "../Rule";

/**
 * What cannot be judged although the form sets a target for it: the target is told in words, or is a figure of which nothing says whether
 * more or less is better.
 */
export const targetNotComparable: Rule = {
  codes: ["target/notComparable"],
  basis: "form",
  onMissing: "silent",
  find: ({ snapshot, examination: { entries, period, use } }) =>
    use === "reporting" ? entries.flatMap((entry) => findingsOf(snapshot, entry, period.year)) : [],
};

function findingsOf(
  snapshot: Snapshot,
  { indicator, measure, cells }: Entry,
  year: number,
): readonly Finding[] {
  const cell = cells[`target:${year}`];
  if (!measure || !cell) return [];
  const text = textAt(snapshot, cell);
  const target = measure.targets[year];
  const isInWordsOnly = !target && isInWords(text);
  const hasNoDirection = indicator.direction === "none" && indicator.directionReason === "slope";
  if (!isInWordsOnly && !(target && hasNoDirection)) return [];
  const facts = { name: measureName(measure), text, inWords: isInWordsOnly };
  return [finding("target/notComparable", placeOf(cell), indicator.id, facts)];
}

function textAt({ sheets, date1904 }: Snapshot, { sheet, row, column }: CellRef): string {
  const found = sheets.find(({ name }) => name === sheet);
  return shownText(found?.cell(row, column), date1904).trim();
}
