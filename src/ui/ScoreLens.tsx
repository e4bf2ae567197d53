import type { ReactElement } from "react";
import type { Entry } from "../flows/Examination";
import { describeFinding } from "../i18n/describeFinding";
import { describeScore, describeTotal } from "../i18n/describeScore";
import { scoringWords } from "../i18n/scoringWords";
import { Lens } from "./Lens";
import { ProfileField } from "./ProfileField";
import type { Scoring } from "./Scoring";
import { useLanguage, type Language } from "./useLanguage";

interface ScoreLensProps {
  readonly entry: Entry;
  readonly scoring: Scoring | null;
}

/** The official points beside the status, by the profile a person chooses here. */
export function ScoreLens({ entry, scoring }: ScoreLensProps): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const { answer, details } = scoreText(entry, scoring, language);
  return (
    <Lens title={words.lenses.score} answer={answer} details={details}>
      {scoring && (
        <ProfileField
          profiles={scoring.profiles}
          chosen={scoring.chosen?.id ?? ""}
          onChoose={scoring.onChoose}
        />
      )}
    </Lens>
  );
}

function scoreText(
  { indicator, measure, assessment }: Entry,
  scoring: Scoring | null,
  { locale, words: { lenses } }: Language,
): { readonly answer: string; readonly details: readonly string[] } {
  const words = scoringWords(locale);
  if (!scoring?.chosen) return { answer: lenses.noScore, details: [lenses.noScoreWhy] };
  const { chosen, form, findings } = scoring;
  if (!form) return { answer: lenses.noScore, details: [words.notSetting] };
  const ofForm = [
    describeTotal(form, locale),
    ...findings.map((each) => describeFinding(each, locale)),
  ];
  const score = form.scores.get(measure?.id ?? indicator.id);
  if (!score) return { answer: words.noWeight, details: [words.noWeightWhy, ...ofForm] };
  const { decimals } = measure ?? indicator;
  const { answer, sentences } = describeScore(score, assessment, decimals, chosen, locale);
  return { answer, details: [...sentences, ...ofForm] };
}
