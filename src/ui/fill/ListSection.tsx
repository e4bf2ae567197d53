import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

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

interface ListSectionProps {
  readonly title: string;
  readonly note?: string;
  /** List items. */
  readonly children: ReactNode;
}

/** A part of the view that lists something under its heading. */
export function ListSection({ title, note, children }: ListSectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
