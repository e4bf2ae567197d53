import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import type { Indicator } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";
import { importWords } from "../../i18n/importWords";
import { nameForms } from "../../workbook/NameForms";
import { nameLikeness } from "../../workbook/nameLikeness";
import { SelectField } from "../SelectField";
import { useLanguage, type Language } from "../useLanguage";
import { pathTexts } from "./pathTexts";
import { useFormKeys } from "./useFormKeys";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  explain: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface JoinFormProps {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** Told the id of the one it is joined with; nothing when the person left it. */
  readonly onClose: (into?: string) => void;
}

/** Asks which indicator a draft is the same as; those of the likest names come first. */
export function JoinForm({ id, name, plan, onClose }: JoinFormProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = importWords(language.locale).join;
  const others = likestFirst(
    name,
    plan.indicators.filter((one) => one.id !== id),
  );
  const [into, setInto] = useState(others[0]?.id ?? "");
  const leave = useCallback(() => {
    onClose();
  }, [onClose]);
  const form = useFormKeys(leave);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.label(name)}
      onSubmit={(event) => {
        event.preventDefault();
        onClose(into);
      }}
    >
      <SelectField label={words.into} value={into} onChange={setInto}>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {optionText(one, language)}
          </option>
        ))}
      </SelectField>
      <p className={styles.explain}>{words.explain}</p>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {words.join}
        </Button>
        <Button size="small" onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** @example optionText(visits, language) // "县域就诊率（2025 年 ≥ 90%）" */
function optionText(one: Indicator, language: Language): string {
  const last = pathTexts(one, language)[0]?.targets.at(-1);
  const { list } = importWords(language.locale);
  return one.name + (last ? language.terms.bracketed(list.year(last.year, last.text)) : "");
}

function likestFirst(name: string, others: readonly Indicator[]): readonly Indicator[] {
  const own = nameForms(name);
  return others
    .map((one) => ({ one, likeness: nameLikeness(own, nameForms(one.name)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ one }) => one);
}
