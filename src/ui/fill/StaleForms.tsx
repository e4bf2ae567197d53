import type { ReactElement } from "react";
import type { StaleForm } from "../../flows/facts/StaleForm";
import { fillingWords } from "../../i18n/fillingWords";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { ListSection } from "./ListSection";

interface StaleFormsProps {
  readonly forms: readonly StaleForm[];
  /** The sheet being filled, which shows its own differences already. */
  readonly sheet: string;
  readonly onReveal: (cell: CellRef) => void;
}

/** The other forms of the workbook that no longer show the facts. */
export function StaleForms({ forms, sheet, onReveal }: StaleFormsProps): ReactElement | null {
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const others = forms.filter((form) => form.sheet !== sheet);
  if (others.length === 0) return null;
  return (
    <ListSection title={words.stale}>
      {others.map(({ sheet: name, cells }) => (
        <li key={name}>
          {words.staleForm(name, cells.length)}{" "}
          {cells[0] && <CellButton cell={cells[0].cell} onReveal={onReveal} />}
        </li>
      ))}
    </ListSection>
  );
}
