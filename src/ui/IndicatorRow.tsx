import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";
import { BulletChart } from "./BulletChart";
import { entryText, type EntryText } from "./entryText";
import { groupText } from "./groupText";
import type { Line } from "./Line";
import { StatusBadge } from "./StatusBadge";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gridTemplateAreas: '"name status" "value chart" "short short"',
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "center",
    padding: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 78px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@container (min-width: 600px)": {
      gridTemplateColumns: "minmax(0, 5fr) minmax(0, 3fr) 112px minmax(0, 4fr) 92px",
      gridTemplateAreas: '"name value chart short status"',
      containIntrinsicSize: "auto 44px",
    },
  },
  part: {
    paddingLeft: "28px",
    "@container (min-width: 600px)": { paddingLeft: "8px" },
  },
  open: {
    gridArea: "name",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  whole: { fontWeight: tokens.fontWeightSemibold },
  partName: { "@container (min-width: 600px)": { paddingLeft: "22px" } },
  number: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  status: { gridArea: "status", justifySelf: "end", alignSelf: "start" },
  value: { gridArea: "value", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  entered: { fontWeight: tokens.fontWeightSemibold },
  target: { whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground3 },
  chart: { gridArea: "chart" },
  short: { gridArea: "short", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface IndicatorRowProps {
  readonly line: Line;
  readonly index: number;
  readonly period: ReportingPeriod;
  /** Whether this row is the one the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly onOpen: (line: Line) => void;
  readonly onFocus: (index: number) => void;
}

/** One indicator or component of the list: all of the row opens its page. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps): ReactElement {
  const { line, index, period } = props;
  const { entry, group } = line;
  const styles = useStyles();
  const id = useId();
  const { locale } = useLanguage();
  const isPart = entry !== group.whole;
  const text = isPart ? entryText(entry, period, locale) : groupText(group, period, locale);
  return (
    <li className={mergeClasses(styles.row, isPart && styles.part)}>
      <button
        type="button"
        className={mergeClasses(styles.open, isPart ? styles.partName : styles.whole)}
        data-line={index}
        tabIndex={props.isCurrent ? 0 : -1}
        aria-labelledby={`${id}-name ${id}-status`}
        aria-describedby={`${id}-value ${id}-short`}
        onClick={() => {
          props.onOpen(line);
        }}
        onFocus={() => {
          props.onFocus(index);
        }}
      >
        <span id={`${id}-name`}>
          {text.number !== "" && <span className={styles.number}>{text.number} </span>}
          <span lang="zh-CN">{text.name}</span>
        </span>
      </button>
      <span className={styles.status}>
        <StatusBadge status={entry.assessment.status} id={`${id}-status`} />
      </span>
      <RowValue id={`${id}-value`} text={text} />
      <RowChart entry={entry} period={period} text={text} />
      <span className={styles.short} id={`${id}-short`}>
        {text.short}
      </span>
    </li>
  );
});

function RowValue({ id, text }: { readonly id: string; readonly text: EntryText }): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <span className={styles.value} id={id}>
      <span className={text.value === null ? styles.muted : styles.entered}>
        {text.value ?? words.list.noValue}
      </span>{" "}
      <span className={mergeClasses(styles.muted, styles.target)}>
        {text.target === null ? text.noTarget : words.list.target(text.target)}
      </span>
    </span>
  );
}

function RowChart({
  entry,
  period,
  text,
}: {
  readonly entry: Entry;
  readonly period: ReportingPeriod;
  readonly text: EntryText;
}): ReactElement {
  const styles = useStyles();
  const { words, terms } = useLanguage();
  const label = words.bullet(
    text.value ?? words.list.noValue,
    text.target ?? text.noTarget,
    terms.status[entry.assessment.status],
  );
  return (
    <span className={styles.chart}>
      <BulletChart entry={entry} period={period} label={label} />
    </span>
  );
}
