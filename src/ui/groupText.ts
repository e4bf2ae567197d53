import type { ReportingPeriod } from "../domain/period";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { paneWords } from "../i18n/paneWords";
import { entryText, type EntryText } from "./entryText";
import type { IndicatorGroup } from "./indicatorGroups";

/**
 * Says an indicator in the few words a row has room for. One that is measured in parts has no value of its own: its
 * parts' values stand side by side, and the rows below say the rest.
 *
 * @example groupText(group14, period, "zh").value // "门诊 3.50%、住院 4.90%"
 */
export function groupText(
  { whole, parts }: IndicatorGroup,
  period: ReportingPeriod,
  locale: Locale,
): EntryText {
  const text = entryText(whole, period, locale);
  if (parts.length === 0) return text;
  const { list } = paneWords(locale);
  const values = parts.map((part) => {
    const { name, value } = entryText(part, period, locale);
    return `${name} ${value ?? list.noValue}`;
  });
  const value = messages(locale).terms.list(values);
  return { ...text, value, target: null, noTarget: "", short: list.worstCounts };
}
