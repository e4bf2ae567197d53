import type { Edit, Snapshot } from "../workbook/Workbook";
import type { Examination } from "./Examination";

/** The edits that take our marks off sheets on which there is no table any more, as after its headings were deleted. */
export function staleMarkEdits(
  { tables }: Pick<Examination, "tables">,
  { markedSheets = [] }: Pick<Snapshot, "markedSheets">,
): readonly Edit[] {
  return markedSheets
    .filter((name) => !tables.some(({ sheet }) => sheet === name))
    .map((sheet) => ({ kind: "mark", sheet, rules: [] }));
}
