import type { ReportFacts } from "../flows/report";
import type { SendingReport } from "../flows/reporting/SendingReport";
import type { FoundInFile } from "./CheckedFile";

/** What the 校验报告 of a checked file says. */
export function sendingReport(
  { examination, sending, score }: FoundInFile,
  made: ReportFacts,
): SendingReport {
  return { examination, sending, profile: score?.profile.title ?? null, ...made };
}
