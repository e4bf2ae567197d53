import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { importWords, type ImportWords } from "../../i18n/importWords";
import { readNumber } from "../../intake/readNumber";
import { TextField } from "../TextField";
import { useLanguage } from "../useLanguage";
import type { OpenTarget } from "./Review";

const useStyles = makeStyles({
  choice: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  readings: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  own: { display: "flex", flexWrap: "wrap", gap: "6px" },
  input: { width: "120px" },
  problem: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
});

interface ReadingChoiceProps {
  readonly target: OpenTarget;
  readonly onChoose: (reading: string) => void;
}

/** Asks how a damaged target is to be read: one of its candidates, or what the official document says. */
export function ReadingChoice({ target, onChoose }: ReadingChoiceProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).readings;
  const [isRefused, setRefused] = useState(false);
  const what = targetName(target, words);
  const choose = (reading: string): void => {
    const isNumber = readNumber(reading).kind === "number";
    setRefused(!isNumber);
    if (isNumber) onChoose(reading);
  };
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.legend(what)}</legend>
      <div className={styles.readings}>
        {target.candidates.map((candidate, index) => (
          <Button
            key={candidate}
            size="small"
            appearance={index === 0 ? "primary" : "secondary"}
            data-reading
            onClick={() => {
              choose(candidate);
            }}
          >
            {candidate}
          </Button>
        ))}
        <OwnReading what={what} onChoose={choose} />
      </div>
      {isRefused && (
        <p role="alert" className={styles.problem}>
          {words.noNumber}
        </p>
      )}
    </fieldset>
  );
}

/** A reading none of the candidates gives. */
function OwnReading({
  what,
  onChoose,
}: {
  readonly what: string;
  readonly onChoose: (reading: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).readings;
  const [own, setOwn] = useState("");
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(own);
      }}
    >
      <div className={styles.input}>
        <TextField
          type="text"
          size="small"
          label={words.ownLabel(what)}
          placeholder={words.own}
          value={own}
          onChange={setOwn}
        />
      </div>
      <Button size="small" type="submit" disabled={own.trim() === ""}>
        {words.use}
      </Button>
    </form>
  );
}

function targetName({ component, year }: OpenTarget, words: ImportWords["readings"]): string {
  return component === null ? words.ofYear(year) : words.ofComponent(component, year);
}
