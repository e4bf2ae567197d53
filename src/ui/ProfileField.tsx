import type { ReactElement } from "react";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import { scoringWords } from "../i18n/scoringWords";
import { SelectField } from "./SelectField";
import { useLanguage } from "./useLanguage";

interface ProfileFieldProps {
  readonly profiles: readonly ScoringProfile[];
  /** A profile's id; empty for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** 评分办法: by which profile a form is scored, or none. */
export function ProfileField({ profiles, chosen, onChoose }: ProfileFieldProps): ReactElement {
  const { locale } = useLanguage();
  const { choose, none } = scoringWords(locale);
  return (
    <SelectField label={choose} value={chosen} onChange={onChoose}>
      <option value="">{none}</option>
      {profiles.map(({ id, title }) => (
        <option key={id} value={id} lang="zh-CN">
          {title}
        </option>
      ))}
    </SelectField>
  );
}
