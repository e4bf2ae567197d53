import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fillingWords } from "../../i18n/fillingWords";
import { formatA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";

const useStyles = makeStyles({
  cell: {
    padding: "0 2px",
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellButtonProps {
  readonly cell: CellRef;
  /** As text where it is not the address alone. */
  readonly text?: string;
  readonly tabIndex?: 0 | -1;
  readonly onReveal: (cell: CellRef) => void;
}

/** A cell that can be looked at. */
export function CellButton({ cell, text, tabIndex = 0, onReveal }: CellButtonProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <button
      type="button"
      className={styles.cell}
      tabIndex={tabIndex}
      title={fillingWords(locale).showCell}
      onClick={() => {
        onReveal(cell);
      }}
    >
      {text ?? formatA1(cell)}
    </button>
  );
}
