import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Quote } from "../../documents/SourceDocument";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import { QuoteText } from "./QuoteText";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quotes: { margin: 0, padding: 0, listStyleType: "none" },
  quote: {
    width: "100%",
    padding: "4px 8px",
    border: "none",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    whiteSpace: "pre-line",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The words a draft was read from; each leads to its place in the source. */
export function DraftQuotes({
  quotes,
  onQuote,
}: {
  readonly quotes: readonly Quote[];
  readonly onQuote: (quote: Quote) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  if (quotes.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{words.detail.quotes}</h3>
      <ul className={styles.quotes}>
        {quotes.map((quote, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.quote}
              onClick={() => {
                onQuote(quote);
              }}
            >
              <span className={styles.place}>
                {quote.at.kind === "line"
                  ? words.repairs.line(quote.at.line)
                  : `${quote.at.sheet}!${quote.at.cell}`}
              </span>{" "}
              <QuoteText {...quote} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
