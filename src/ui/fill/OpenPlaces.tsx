import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { OpenPlace } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import { formatA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { placeName } from "./FillDesk";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface OpenPlacesProps {
  readonly places: readonly OpenPlace[];
  /** Whether their sheet is yet to be added, so that there is nothing to look at. */
  readonly isAdded: boolean;
  readonly onReveal: (cell: CellRef) => void;
}

/** What is left for a person to fill in: nothing is stated on her behalf. */
export function OpenPlaces({ places, isAdded, onReveal }: OpenPlacesProps): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.open}
      </h2>
      <p className={styles.note}>{words.openNote}</p>
      <ul className={styles.list}>
        {places.map(({ label, cells, first }) => (
          <li key={placeName(first)}>
            <span lang="zh-CN">{label}</span>
            {cells > 1 && ` ${words.cells(cells)}`}{" "}
            {isAdded ? formatA1(first) : <CellButton cell={first} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
