import { finding, type Finding } from "../../../domain/finding";
import { gridOf } from "../../../workbook/Grid";
import { placeOf } from "../../../workbook/placeOf";
import { readSignoff } from "../../../workbook/readSignoff";
import type { Rule } from "../Rule";
import type { Submission } from "../Submission";

/** 填报人, 联系电话, 日期 and the like are filled in where a form prints them; what it does not print is not asked for. One finding per form. */
export const signoffMissing: Rule = {
  codes: ["signoff/missing"],
  basis: "form",
  onMissing: "reported",
  find: (submission) => submission.snapshot.sheets.flatMap((sheet) => unsigned(submission, sheet)),
};

function unsigned(
  { snapshot: { date1904 }, examination: { tables }, forms }: Submission,
  sheet: Submission["snapshot"]["sheets"][number],
): readonly Finding[] {
  const ranges = tables.filter((table) => table.sheet === sheet.name).map(({ range }) => range);
  if (ranges.length === 0 && !forms.some((form) => form.sheet === sheet.name)) return [];
  const blank = readSignoff(gridOf(sheet, date1904), ranges).filter(({ isFilled }) => !isFilled);
  const [first] = blank;
  if (!first) return [];
  const missing = [...new Set(blank.map(({ label }) => label))];
  return [finding("signoff/missing", placeOf(first.cell), null, { missing })];
}
