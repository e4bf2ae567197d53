import type { Explanation } from "../../domain/explanation";
import type { Finding, FindingCode } from "../../domain/finding";
import { findingKey, findingNumbers } from "../../domain/findingKey";
import { samePeriod, type ReportingPeriod } from "../../domain/period";
import { carriedExplanations } from "../../workbook/carriedExplanations";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { draftsFor } from "./draftsFor";
import { reasonsAsked } from "./reasonsAsked";
import type { RowReason } from "./RowReason";

/** Findings that words beside a row's values answer: that it is off track, and that it was left blank. */
const answered: readonly FindingCode[] = ["assessment/offTrack", "value/required"];

/**
 * The explanations of a submission's period: those typed and carried, those the forms give, and as drafts what was said of earlier periods.
 */
export function explanationsOf(
  { parts }: Snapshot,
  examination: Examination,
  reasons: readonly RowReason[],
): readonly Explanation[] {
  const { period } = examination;
  const carried = carriedExplanations(parts).explanations ?? [];
  return [
    ...carried.filter((each) => samePeriod(each.period, period)),
    ...formExplanations(examination, reasons),
    ...draftsFor(carried, period),
  ];
}

/** A form's words are of the numbers that stand beside them. */
function formExplanations(
  examination: Examination,
  reasons: readonly RowReason[],
): readonly Explanation[] {
  const { findings, period } = examination;
  const asking: readonly Finding[] = [
    ...findings.filter(({ code }) => answered.includes(code)),
    ...reasonsAsked(examination).filter(({ values }) => values.deviation !== null),
  ];
  const given = new Map<string, Explanation>();
  for (const finding of asking) {
    const reason = reasons.find((each) => isOn(each, finding));
    if (reason) given.set(findingKey(finding), explanation(finding, reason, period));
  }
  return [...given.values()];
}

function isOn({ indicator, names }: RowReason, finding: Finding): boolean {
  if (finding.indicator !== indicator) return false;
  return "name" in finding.values && names.includes(finding.values.name);
}

function explanation(finding: Finding, { text }: RowReason, period: ReportingPeriod): Explanation {
  const subject = { key: findingKey(finding), numbers: findingNumbers(finding) };
  return { ...subject, period, text, isDraft: false, by: "", at: null };
}
