import { reportSheetNames } from "../../workbook/reportSheetNames";
import type { Edit } from "../../workbook/Workbook";
import type { ReportWords } from "../ReportWords";
import { reportSheet } from "./reportSheet";
import type { SendingReport } from "./SendingReport";

/**
 * The edits that put the 校验报告 of a check into the workbook that was checked, in place of an earlier one in any language. No check reads the
 * sheet, so that this one stands after it. A user's own sheet of that name is not replaced: writing is refused with `workbook/notOurSheet`.
 *
 * @example session.order(reportEdits(report, reportWords(locale)), session.store.getState().choice)
 */
export function reportEdits(report: SendingReport, words: ReportWords): readonly Edit[] {
  return [...clearReportEdits(), { kind: "addSheet", sheet: reportSheet(report, words) }];
}

/** The edits that take the 校验报告 out again; the workbook is then as it was before. */
export function clearReportEdits(): readonly Edit[] {
  return Object.values(reportSheetNames).map((name) => ({ kind: "removeSheet", name }));
}
