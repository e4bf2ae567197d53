import type { ClassScore, FormScore } from "../domain/scoring/Score";
import { isYearEnd, type ReportingPeriod } from "../domain/period";
import { messages } from "../i18n/messages";
import { describePoints, describeTotal } from "../i18n/describeScore";
import { printNumber, printShare } from "../i18n/printQuantity";
import { scoringWords } from "../i18n/scoringWords";
import { displayWidth } from "../workbook/displayWidth";
import { pad } from "./pad";
import type { Layout } from "./printIndicators";
import { wrapText } from "./wrapText";

/** The points of each class, the total and its rating; what is not scored is said to be so. */
export function printScore(
  score: FormScore,
  period: ReportingPeriod,
  { locale, paint, width }: Layout,
): readonly string[] {
  const words = scoringWords(locale);
  const { bracketed } = messages(locale).terms;
  const { profile, classes } = score;
  const names = Math.max(...[...classes.map(({ name }) => name), words.sum].map(displayWidth));
  const line = (name: string, text: string): readonly string[] => {
    const margin = 4 + names + 2;
    const [first = "", ...more] = wrapText(text, Math.max(width - margin, 20));
    return [`    ${pad(name, names)}  ${first}`, ...more.map((rest) => " ".repeat(margin) + rest)];
  };
  return [
    paint("grey", `  ${words.choose}  ${profile.title}${bracketed(profile.id)}`),
    ...classes.flatMap((one) => line(one.name, classLine(one, score, locale))),
    ...line(words.sum, describeTotal(score, locale)),
    ...(isYearEnd(period) ? [] : line("", words.provisional)),
  ];
}

function classLine(
  { weight, points, scored, scoredWeight, isExecution }: ClassScore,
  { execution }: FormScore,
  locale: Layout["locale"],
): string {
  const words = scoringWords(locale);
  const { bracketed } = messages(locale).terms;
  if (weight === 0) return words.noRows;
  const print = (value: number): string => printNumber(value, 2);
  if (isExecution) {
    const why =
      "rate" in execution ? words.execution(printShare(execution.rate)) : words[execution.notKnown];
    return describePoints({ weight, points }, locale) + bracketed(why);
  }
  return points === null
    ? words.partly(print(scored), print(scoredWeight), print(weight))
    : describePoints({ weight, points }, locale);
}
