import type { ReportWords } from "../flows/ReportWords";
import { describeAssessment } from "./describeAssessment";
import { describeFinding } from "./describeFinding";
import { describePeriod } from "./describePeriod";
import { report as en } from "./en/report";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { report as zh } from "./zh/report";

/** The words of a 校验报告 in a language. */
export function reportWords(locale: Locale): ReportWords & Pick<typeof zh, "of"> {
  const { terms } = messages(locale);
  return {
    ...(locale === "zh" ? zh : en),
    status: terms.status,
    severity: terms.severity,
    bracketed: terms.bracketed,
    ofUnit: (unit) => terms.units[unit] ?? unit,
    period: (period) => describePeriod(period, locale),
    brief: (entry, period) => describeAssessment(entry, period, locale).short,
    assessment: (entry, period) => describeAssessment(entry, period, locale).full,
    finding: (finding) => describeFinding(finding, locale),
  };
}
