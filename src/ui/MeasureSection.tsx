import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";
import { describeAssessment } from "../i18n/describeAssessment";
import { describePeriod } from "../i18n/describePeriod";
import { Lenses } from "./Lenses";
import type { Scoring } from "./Scoring";
import { StatusBadge } from "./StatusBadge";
import { TrajectoryChart } from "./TrajectoryChart";
import { TrajectoryTable } from "./TrajectoryTable";
import { trajectoryOf } from "./trajectory";
import { trajectoryRows } from "./trajectoryRows";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "12px" },
  part: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: "8px 0 0",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentences: { margin: "4px 0 0", paddingLeft: "18px", "& li": { marginBottom: "4px" } },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface MeasureSectionProps {
  readonly entry: Entry;
  readonly period: ReportingPeriod;
  /** Whether this component is the one the person asked for. */
  readonly isAskedFor: boolean;
  readonly scoring: Scoring | null;
}

/** One measured quantity: its lenses, its trajectory, and every step of the sentence that judges it. */
export function MeasureSection(props: MeasureSectionProps): ReactElement {
  const { entry, period, isAskedFor, scoring } = props;
  const styles = useStyles();
  const { locale, words } = useLanguage();
  const Heading = entry.component === null ? "h2" : "h3";
  const text = describeAssessment(entry, period, locale);
  return (
    <div className={styles.section}>
      {entry.component !== null && <ComponentHeading entry={entry} isAskedFor={isAskedFor} />}
      <Lenses entry={entry} short={text.short} scoring={scoring} />
      <Trajectory entry={entry} period={period} />
      <section>
        <Heading className={styles.why}>{words.page.why}</Heading>
        <ul className={styles.sentences}>
          {text.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function ComponentHeading({
  entry,
  isAskedFor,
}: Pick<MeasureSectionProps, "entry" | "isAskedFor">): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.part}>
      <span lang="zh-CN">{entry.component}</span>
      <StatusBadge status={entry.assessment.status} />
    </h2>
  );
}

function Trajectory({
  entry,
  period,
}: Pick<MeasureSectionProps, "entry" | "period">): ReactElement | null {
  const styles = useStyles();
  const { locale, words } = useLanguage();
  const { measure } = entry;
  const trajectory = trajectoryOf(entry, period);
  if (!measure || !trajectory) return <p className={styles.muted}>{words.chart.none}</p>;
  const name = entry.component ?? measure.name;
  const label = words.chart.name(name, describePeriod(period, locale));
  return (
    <div>
      <TrajectoryChart
        trajectory={trajectory}
        label={label}
        unit={measure.unit}
        decimals={measure.decimals}
      />
      <TrajectoryTable rows={trajectoryRows(trajectory, period)} scale={measure} label={label} />
    </div>
  );
}
