import type { Snapshot } from "../workbook/Workbook";
import type { Examination } from "./Examination";
import { Examiner, type ExamineOptions } from "./Examiner";

/**
 * 检查: recognises the tables of a workbook, finds the plan they follow, reads what was entered and judges it.
 *
 * @returns no entries and one finding when nothing was recognised.
 * @example examine(snapshot, { plans: [{ plan: huzhou, source: "builtin" }] }).entries[0]?.assessment.status // "missed"
 */
export function examine(snapshot: Snapshot, options: ExamineOptions): Examination {
  return new Examiner(options).examine(snapshot);
}
