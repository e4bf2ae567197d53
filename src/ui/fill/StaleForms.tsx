import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { StaleForm } from "../../flows/facts/StaleForm";
import { fillingWords } from "../../i18n/fillingWords";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface StaleFormsProps {
  readonly forms: readonly StaleForm[];
  /** The sheet being filled, which shows its own differences already. */
  readonly sheet: string;
  readonly onReveal: (cell: CellRef) => void;
}

/** The other forms of the workbook that no longer show the facts. */
export function StaleForms({ forms, sheet, onReveal }: StaleFormsProps): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const others = forms.filter((form) => form.sheet !== sheet);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.stale}
      </h2>
      <ul className={styles.list}>
        {others.map(({ sheet: name, cells }) => (
          <li key={name}>
            {words.staleForm(name, cells.length)}{" "}
            {cells[0] && <CellButton cell={cells[0].cell} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
