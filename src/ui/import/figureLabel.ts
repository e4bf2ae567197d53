import type { ImportWords } from "../../i18n/importWords";
import type { PathFields } from "./DraftFields";

/** What the field of a figure is called; without a year it is the baseline. @example figureLabel(path, 2024, words) // "门诊 2024 年" */
export function figureLabel(
  { component }: PathFields,
  year: number | null,
  words: ImportWords["form"],
): string {
  if (component === null) return year === null ? words.baseline : words.target(year);
  return year === null
    ? words.componentBaseline(component)
    : words.componentTarget(component, year);
}
