import { reportSheetNames } from "./reportSheetNames";
import type { Sheet } from "./Workbook";

const titles: readonly string[] = Object.values(reportSheetNames);
const copyNumber = / \(\d+\)$/;

/**
 * Whether a sheet is a 校验报告, by its name and the title in its first cell: it speaks of the forms and is none. So is a copy of it.
 *
 * @example isReportSheet(sheet) // false for a user's own sheet 校验报告 with another title
 */
export function isReportSheet(sheet: Pick<Sheet, "name" | "cell">): boolean {
  const name = sheet.name.replace(copyNumber, "");
  return titles.includes(name) && sheet.cell(0, 0)?.value === name;
}
