import type { Status } from "../domain/assessment";
import type { SubmissionDifference } from "../flows/comparing/SubmissionDifference";
import { comparingWords } from "./comparingWords";
import type { Locale } from "./Locale";
import { messages } from "./messages";

/**
 * Says of what two versions of a submission differ and how, without the places.
 *
 * @returns what there is to say, in its order: name, year, what it was and what it is.
 * @example describeDifference(difference, "zh") // ["平均住院日", "2024年", "6.6 → 6.8"]
 */
export function describeDifference(
  { kind, name, component, year, before, after }: SubmissionDifference,
  locale: Locale,
): readonly string[] {
  const words = comparingWords(locale);
  const { status } = messages(locale).terms;
  const isStatus = (text: string): text is Status => kind === "status" && text in status;
  const shown = (text: string): string => (isStatus(text) ? status[text] : text);
  const isRow = kind === "added" || kind === "removed";
  return [
    component === null ? name : `${name} · ${component}`,
    ...(year === null ? [] : [words.year(year)]),
    ...(isRow ? [] : [words.change(shown(before), shown(after))]),
  ];
}
