import type { ScoreNote } from "../flows/scoreNotes";
import { describePoints, describeScoreNotes } from "../i18n/describeScore";
import { scoringWords } from "../i18n/scoringWords";
import type { Layout } from "./printIndicators";
import { wrapText } from "./wrapText";

/** What has to be read beside the points: the indicator with its points, and under it the sentences. Empty when there is nothing. */
export function printScoreNotes(
  notes: readonly ScoreNote[],
  { locale, paint, width }: Layout,
): readonly string[] {
  if (notes.length === 0) return [];
  return [
    paint("grey", `  ${scoringWords(locale).notes}`),
    ...notes.flatMap(({ entry, score }) => {
      const { indicator, component, assessment } = entry;
      const name = component === null ? indicator.name : `${indicator.name} · ${component}`;
      const said = describeScoreNotes(score, assessment, locale).join(locale === "zh" ? "" : " ");
      return [
        ...wrapText(`${name}  ${describePoints(score, locale)}`, width - 4).map(indent(4)),
        ...wrapText(said, width - 6).map(indent(6)),
      ];
    }),
  ];
}

function indent(by: number): (line: string) => string {
  return (line) => " ".repeat(by) + line;
}
