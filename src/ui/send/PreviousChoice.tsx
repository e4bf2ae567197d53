import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describePeriod } from "../../i18n/describePeriod";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
import { FileChoice } from "./FileChoice";
import type { Previous } from "./readPrevious";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface PreviousChoiceProps {
  readonly previous: Previous | null;
  readonly onChoose: (file: File) => void;
  readonly onLeave: () => void;
}

/** Which earlier submission the values are compared with. */
export function PreviousChoice(props: PreviousChoiceProps): ReactElement {
  const { previous, onChoose, onLeave } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const { previous: words } = sendingWords(locale);
  return (
    <div className={styles.row}>
      {previous ? (
        <>
          <span>
            {words.chosen(previous.name, describePeriod(previous.examination.period, locale))}
          </span>
          <Button size="small" onClick={onLeave}>
            {words.leave}
          </Button>
        </>
      ) : (
        <FileChoice label={words.choose} hint={words.hint} onChoose={onChoose} />
      )}
    </div>
  );
}
