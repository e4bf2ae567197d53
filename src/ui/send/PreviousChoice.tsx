import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { describePeriod } from "../../i18n/describePeriod";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.row}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = "";
        }}
      />
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
        <Button
          size="small"
          appearance="subtle"
          title={words.hint}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
      )}
    </div>
  );
}
