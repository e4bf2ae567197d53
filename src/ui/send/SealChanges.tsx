import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SealChange } from "../../domain/seal/SealChange";
import { describeSealChange } from "../../i18n/describeSealChange";
import { sendingWords } from "../../i18n/sendingWords";
import type { CellRef } from "../../workbook/Workbook";
import { CellButton } from "../fill/CellButton";
import { useLanguage } from "../useLanguage";
import { cellOf } from "./findingPlace";

/** How many changes there are at first, and how many more each time. */
const step = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
});

interface SealChangesProps {
  readonly changes: readonly SealChange[];
  readonly onReveal: (cell: CellRef) => void;
}

/** In what a workbook is no longer what was sealed; a changed cell leads there. */
export function SealChanges({ changes, onReveal }: SealChangesProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const [limit, setLimit] = useState(step);
  return (
    <>
      <ul className={styles.list} aria-label={words.sealed.list}>
        {changes.slice(0, limit).map((change, index) => {
          const cell = cellOf(change);
          return (
            <li key={index}>
              {describeSealChange(change, locale)}{" "}
              {cell && <CellButton cell={cell} onReveal={onReveal} />}
            </li>
          );
        })}
      </ul>
      {changes.length > limit && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.more(changes.length - limit)}
        </Button>
      )}
    </>
  );
}
