import type { Edit } from "../workbook/Workbook";
import type { Examination } from "./Examination";

/**
 * The edits that take every mark of ours off the examined sheets, and the legend with them.
 *
 * @param legendNames what the legend's sheet is called, in every language.
 */
export function clearMarkEdits(
  { tables }: Pick<Examination, "tables">,
  legendNames: readonly string[],
): readonly Edit[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return [
    ...sheets.map((sheet): Edit => ({ kind: "mark", sheet, rules: [] })),
    ...legendNames.map((name): Edit => ({ kind: "removeSheet", name })),
  ];
}
