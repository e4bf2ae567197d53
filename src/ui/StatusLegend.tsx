import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Status } from "../domain/assessment";
import { messages } from "../i18n/messages";
import { StatusBadge } from "./StatusBadge";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  legend: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "4px",
    alignItems: "baseline",
    margin: "8px 0",
  },
  meaning: { margin: 0 },
});

/** What every symbol and colour of the pane and the sheet means; folded until it is asked for. */
export function StatusLegend(): ReactElement {
  const styles = useStyles();
  const { words, locale } = useLanguage();
  const { meanings } = messages(locale).legend;
  const said: readonly (readonly [Status, string])[] = [
    ...Object.entries(meanings).map(
      ([status, { meaning }]) => [status as Status, meaning] as const,
    ),
    ["onTrack", words.legend.onTrack],
    ["met", words.legend.met],
    ["notAssessed", words.legend.notAssessed],
  ];
  return (
    <details className={styles.legend}>
      <summary className={styles.summary}>{words.legend.label}</summary>
      <dl className={styles.list}>
        {said.map(([status, meaning]) => (
          <Meaning key={status} status={status} meaning={meaning} />
        ))}
      </dl>
      <p className={styles.meaning}>{words.legend.bullet}</p>
      <p className={styles.meaning}>{words.legend.sheet}</p>
    </details>
  );
}

function Meaning({
  status,
  meaning,
}: {
  readonly status: Status;
  readonly meaning: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>
        <StatusBadge status={status} />
      </dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
