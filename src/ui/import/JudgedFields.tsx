import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Direction, Indicator, Shape } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";
import { importWords } from "../../i18n/importWords";
import { SelectField } from "../SelectField";
import { useLanguage, type Language } from "../useLanguage";
import type { DraftFields } from "./DraftFields";
import { Options } from "./Options";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface JudgedFieldsProps {
  readonly item: Indicator | Milestone;
  readonly fields: DraftFields;
  readonly onChange: (to: Partial<DraftFields>) => void;
}

/** Direction and shape with the reason for each; a person's own choice takes the reason's place. */
export function JudgedFields({ item, fields, onChange }: JudgedFieldsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { locale, terms } = language;
  const words = importWords(locale).form;
  return (
    <div className={styles.pair}>
      <div>
        <SelectField
          label={words.direction}
          value={fields.direction}
          onChange={(value) => {
            onChange({ direction: value as Direction });
          }}
        >
          <Options names={terms.direction} />
        </SelectField>
        <Reason why={directionReason(item, fields, language)} />
      </div>
      <div>
        <SelectField
          label={words.shape}
          value={fields.shape}
          onChange={(value) => {
            onChange({ shape: value as Shape });
          }}
        >
          <Options names={terms.shape} />
        </SelectField>
        <Reason why={shapeReason(item, fields, language)} />
      </div>
    </div>
  );
}

function Reason({ why }: { readonly why: string | null }): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  if (why === null) return null;
  return <p className={styles.reason}>{importWords(locale).form.because(why)}</p>;
}

/** A milestone keeps no reason. */
function directionReason(
  item: Indicator | Milestone,
  { direction }: DraftFields,
  { words }: Language,
): string | null {
  if (direction !== item.direction) return words.directionReason.chosen;
  return "directionReason" in item ? words.directionReason[item.directionReason] : null;
}

function shapeReason(
  item: Indicator | Milestone,
  { shape }: DraftFields,
  { words }: Language,
): string | null {
  if (shape !== item.shape) return words.shapeReason.chosen;
  return "shapeReason" in item ? words.shapeReason[item.shapeReason] : null;
}
