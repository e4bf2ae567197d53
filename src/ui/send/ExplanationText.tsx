import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Hit } from "../../flows/sending/SendingCheck";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
import { explanationNote } from "./explanationNote";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: "2px 0 2px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  waits: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
});

/** The words that explain a hit, and whether they count. */
export function ExplanationText({ hit }: { readonly hit: Hit }): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const note = explanationNote(hit);
  if (!hit.explanation || !note) return null;
  const isWaiting = note === "draft" || note === "changed";
  return (
    <blockquote className={styles.quote}>
      {hit.explanation.text}
      <span className={styles.note}>
        {isWaiting ? (
          <span className={styles.waits}>{sendingWords(locale).notes[note]}</span>
        ) : (
          sendingWords(locale).notes[note]
        )}
      </span>
    </blockquote>
  );
}
