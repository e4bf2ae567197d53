import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";
import { assessmentFacts } from "../i18n/assessmentFacts";
import { describeAssessment } from "../i18n/describeAssessment";
import type { Locale } from "../i18n/Locale";
import { paneWords } from "../i18n/paneWords";
import { comparatorSigns } from "./comparatorSigns";

/** One entry in the words of a list. */
export interface EntryText {
  /** The indicator's number; empty for a component and where none is printed. */
  readonly number: string;
  /** The component's name for a component, else the indicator's. */
  readonly name: string;
  /** With unit; null when there is none. */
  readonly value: string | null;
  /** With comparator and unit, `≥ 18.50%`; null when the year has none. */
  readonly target: string | null;
  /** What is said instead of a target. */
  readonly noTarget: string;
  readonly short: string;
}

/**
 * Says an entry in the few words a row has room for.
 *
 * @example entryText(entry, period, "zh").target // "≥ 18.50%"
 */
export function entryText(entry: Entry, period: ReportingPeriod, locale: Locale): EntryText {
  const { indicator, component, measure, assessment } = entry;
  const { value, target } = assessmentFacts(entry, period, locale);
  const isPlain = assessment.targetUpTo === null && assessment.rule !== "milestone";
  const sign = isPlain ? comparatorSigns[(measure ?? indicator).comparator] : "";
  return {
    number: component === null && indicator.number !== null ? String(indicator.number) : "",
    name: component ?? indicator.name,
    value,
    target: target === null ? null : `${sign}${target}`,
    noTarget: paneWords(locale).list.noTarget,
    short: describeAssessment(entry, period, locale).short,
  };
}
