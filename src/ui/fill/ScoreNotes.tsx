import type { ReactElement } from "react";
import { measureName } from "../../domain/measureName";
import type { ScoreNote } from "../../flows/scoreNotes";
import { describePoints, describeScoreNotes } from "../../i18n/describeScore";
import { scoringWords } from "../../i18n/scoringWords";
import { useLanguage } from "../useLanguage";
import { ListSection } from "./ListSection";

/** What has to be read beside the points that a form would hold: nearly all of them far from the path, and deductions that are suggested and not made. */
export function ScoreNotes({
  notes,
}: {
  readonly notes: readonly ScoreNote[];
}): ReactElement | null {
  const { locale } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ListSection title={scoringWords(locale).notes}>
      {notes.map(({ entry, score }) => (
        <li key={entry.measure?.id ?? entry.indicator.id}>
          <span lang="zh-CN">
            {entry.measure ? measureName(entry.measure) : entry.indicator.name}
          </span>{" "}
          {describePoints(score, locale)}
          {describeScoreNotes(score, entry.assessment, locale).map((said) => (
            <div key={said}>{said}</div>
          ))}
        </li>
      ))}
    </ListSection>
  );
}
