import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding, Severity } from "../domain/finding";
import { describeFinding } from "../i18n/describeFinding";
import { severitySigns } from "./severitySigns";
import { useLanguage } from "./useLanguage";

/** How many findings of a severity there are at first, and how many more each time. */
const step = 50;

const severities: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  finding: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: "8px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  more: { width: "100%", marginTop: "8px" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The name of where a finding leads, its cell unless it is told; null for one that leads nowhere. */
  readonly placeOf?: (finding: Finding) => string | null;
  readonly onReveal: (finding: Finding) => void;
}

/** 审核意见 by severity, the errors first; one with a place leads there. */
export function FindingList({
  findings,
  placeOf = cellOf,
  onReveal,
}: FindingListProps): ReactElement {
  const { words } = useLanguage();
  if (findings.length === 0) return <p>{words.findings.none}</p>;
  return (
    <>
      {severities.map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          placeOf={placeOf}
          onReveal={onReveal}
        />
      ))}
    </>
  );
}

function cellOf({ at }: Finding): string | null {
  return at && `${at.sheet}!${at.cell}`;
}

function SeverityGroup({
  severity,
  findings,
  placeOf,
  onReveal,
}: Required<FindingListProps> & { readonly severity: Severity }): ReactElement | null {
  const styles = useStyles();
  const { words, terms } = useLanguage();
  const [limit, setLimit] = useState(step);
  if (findings.length === 0) return null;
  const title = words.findings.group(terms.severity[severity], findings.length);
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <span aria-hidden="true">{severitySigns[severity]} </span>
        {title}
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => (
          <li key={index} className={styles.item}>
            <FindingItem finding={finding} place={placeOf(finding)} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {findings.length > limit && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.findings.more(findings.length - limit)}
        </Button>
      )}
    </section>
  );
}

function FindingItem({
  finding,
  place,
  onReveal,
}: {
  readonly finding: Finding;
  readonly place: string | null;
  readonly onReveal: (finding: Finding) => void;
}): ReactElement {
  const styles = useStyles();
  const { locale, words } = useLanguage();
  const message = describeFinding(finding, locale);
  if (place === null) {
    return (
      <div className={styles.finding}>
        {message}
        <span className={styles.place}>{words.findings.whole}</span>
      </div>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.link)}
      onClick={() => {
        onReveal(finding);
      }}
    >
      {message}
      <span className={styles.place}>{place}</span>
    </button>
  );
}
