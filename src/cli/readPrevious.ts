import type { ReportedYear } from "../domain/ReportedYear";
import { Examiner, type ExamineOptions } from "../flows/Examiner";
import { reportedYear } from "../flows/sending/reportedYear";
import type { Locale } from "../i18n/Locale";
import { checkFile } from "./checkFile";
import type { Io } from "./Io";
import { UsageError } from "./UsageError";

/**
 * What the submission of the year before reported.
 *
 * @param options what the submission itself is examined by; the period is found out from the file.
 * @returns null where it is not of a whole year.
 * @throws UsageError when it cannot be read.
 */
export async function readPrevious(
  name: string,
  { period: _period, ...options }: ExamineOptions,
  locale: Locale,
  { folder }: Io,
): Promise<ReportedYear | null> {
  const examiner = new Examiner(options);
  const { found, failure } = await checkFile(
    name,
    folder,
    (snapshot) => reportedYear(examiner.examine(snapshot)),
    locale,
  );
  if (failure) throw new UsageError("previousUnreadable", { path: name, reason: failure.message });
  return found;
}
