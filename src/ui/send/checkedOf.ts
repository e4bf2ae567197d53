import type { Examination } from "../../flows/Examination";
import { checkBeforeSending } from "../../flows/sending/checkBeforeSending";
import { reportedYear } from "../../flows/sending/reportedYear";
import { submissionOf } from "../../flows/sending/submissionOf";
import type { Snapshot } from "../../workbook/Workbook";
import type { Checked } from "./Checked";
import { linesOf } from "./HitLine";
import type { Previous } from "./readPrevious";
import type { SendSettings } from "./SendSettings";

/** Checks a workbook that was examined. */
export function checkedOf(
  seen: Snapshot,
  examination: Examination,
  { layouts, profile, previous }: SendSettings & { readonly previous: Previous | null },
): Checked {
  const options = { profile, previous: previous && reportedYear(previous.examination) };
  const submission = submissionOf(seen, examination, layouts, options);
  const check = checkBeforeSending(submission);
  const title = submission.score?.profile.title ?? null;
  return { check, lines: linesOf(check.hits), submission, examination, profile: title, seen };
}
