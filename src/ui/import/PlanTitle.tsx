import { useState, type ReactElement } from "react";
import { importWords } from "../../i18n/importWords";
import type { Decision } from "../../intake/review/Decision";
import { useLanguage } from "../useLanguage";
import { LabelledField } from "./LabelledField";

interface PlanTitleProps {
  readonly title: string;
  readonly onChange: (decision: Decision) => void;
}

/** The plan's name, by which it is chosen later; a change counts when the field is left. */
export function PlanTitle({ title, onChange }: PlanTitleProps): ReactElement {
  const { locale } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div
      onBlur={() => {
        const named = typed?.trim() ?? "";
        if (named !== "" && named !== title) onChange({ kind: "plan", to: { title: named } });
        setTyped(null);
      }}
    >
      <LabelledField
        label={importWords(locale).planTitle}
        value={typed ?? title}
        onChange={setTyped}
      />
    </div>
  );
}
