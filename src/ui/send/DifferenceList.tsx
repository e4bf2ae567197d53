import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  differenceKinds,
  type SubmissionDifference,
} from "../../flows/comparing/SubmissionDifference";
import { comparingWords } from "../../i18n/comparingWords";
import { describeDifference } from "../../i18n/describeDifference";
import { sendingWords } from "../../i18n/sendingWords";
import type { CellRef } from "../../workbook/Workbook";
import { CellButton } from "../fill/CellButton";
import { useLanguage } from "../useLanguage";

/** How many differences there are at first, and how many more each time. */
const step = 50;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: "6px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface DifferenceListProps {
  /** Changed targets first. */
  readonly differences: readonly SubmissionDifference[];
  readonly onReveal: (cell: CellRef) => void;
}

/** The differences of two versions by kind; a cell of this workbook leads there. */
export function DifferenceList({ differences, onReveal }: DifferenceListProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = comparingWords(locale);
  const [limit, setLimit] = useState(step);
  const shown = differences.slice(0, limit);
  return (
    <>
      <p className={styles.note} role="status">
        {differences.length === 0 ? words.same : words.count(differences.length)}
      </p>
      {differenceKinds.map((kind) => {
        const own = shown.filter((each) => each.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-label={words.kind[kind]}>
            <h2 className={styles.heading}>{words.kind[kind]}</h2>
            <ul className={styles.list}>
              {own.map((each, index) => (
                <li key={index}>
                  {describeDifference(each, locale).join(" · ")}{" "}
                  {each.cells.after && <CellButton cell={each.cells.after} onReveal={onReveal} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {differences.length > limit && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {sendingWords(locale).more(differences.length - limit)}
        </Button>
      )}
    </>
  );
}
