import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { describeFinding } from "../../i18n/describeFinding";
import { sendingWords } from "../../i18n/sendingWords";
import { useLanguage } from "../useLanguage";
import type { HitLine } from "./HitLine";

/** How many there are at first, and how many more each time. */
const step = 50;

const useStyles = makeStyles({
  title: {
    margin: "4px 0 2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground3 },
  item: {
    padding: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  state: { marginRight: "8px", color: tokens.colorStatusSuccessForeground1 },
  more: { width: "100%", marginTop: "8px" },
});

/** What was found earlier in this view and is put right. */
export function MendedList({ lines }: { readonly lines: readonly HitLine[] }): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = sendingWords(locale);
  const [limit, setLimit] = useState(step);
  if (lines.length === 0) return null;
  const title = words.mended(lines.length);
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {lines.slice(0, limit).map(({ id, hit }) => (
          <li key={id} className={styles.item}>
            <span className={styles.state}>{`✓ ${words.mendedState}`}</span>
            <s>{describeFinding(hit.finding, locale)}</s>
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.more(lines.length - limit)}
        </Button>
      )}
    </section>
  );
}
