import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { Examination } from "../flows/Examination";
import { formatA1 } from "../workbook/a1";
import { placeName } from "../workbook/placeName";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import { describeAssessment } from "../i18n/describeAssessment";
import { describePoints } from "../i18n/describeScore";
import { IndicatorFacts } from "./IndicatorFacts";
import type { IndicatorGroup } from "./indicatorGroups";
import { MeasureSection } from "./MeasureSection";
import type { PaneActions } from "./PaneActions";
import type { Scoring } from "./Scoring";
import { StatusBadge } from "./StatusBadge";
import { useLanguage } from "./useLanguage";
import { useScoring, type ProfileChoice } from "./useScoring";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "12px", maxWidth: "860px" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  position: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { color: tokens.colorNeutralForeground3 },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300 },
});

interface IndicatorPageProps {
  readonly group: IndicatorGroup;
  /** The component the person asked for; null for the indicator as a whole. */
  readonly component: string | null;
  readonly examination: Examination;
  readonly profile: ProfileChoice;
  /** The workbook as it was read for the examination. */
  readonly seen: Snapshot | null;
  readonly actions: PaneActions;
  /** Its place in the list it was opened from, from 1. */
  readonly position: number;
  readonly count: number;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onReveal: (cell: CellRef) => void;
}

/** Everything there is to say about one indicator. */
export function IndicatorPage(props: IndicatorPageProps): ReactElement {
  const { group, component, examination, seen, profile, actions } = props;
  const { period } = examination;
  const styles = useStyles();
  const { words } = useLanguage();
  const { whole, parts } = group;
  const scoring = useScoring(examination, seen, profile, actions);
  const measured = parts.length === 0 ? [whole] : parts;
  return (
    <article className={styles.page} aria-label={words.page.label}>
      <PageBar {...props} />
      <PageTitle group={group} isAskedFor={component === null} period={period} scoring={scoring} />
      <CellButtons group={group} onReveal={props.onReveal} />
      {measured.map((entry) => (
        <MeasureSection
          key={entry.component ?? ""}
          entry={entry}
          period={period}
          isAskedFor={component !== null && entry.component === component}
          scoring={scoring}
        />
      ))}
      <section>
        <h2 className={styles.heading}>{words.page.facts}</h2>
        <IndicatorFacts entry={whole} />
      </section>
    </article>
  );
}

function PageBar({ position, count, onBack, onStep }: IndicatorPageProps): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <nav className={styles.bar} aria-label={words.page.label}>
      <Button size="small" onClick={onBack}>
        ← {words.page.back}
      </Button>
      <Button
        size="small"
        disabled={position <= 1}
        onClick={() => {
          onStep(-1);
        }}
      >
        {words.page.previous}
      </Button>
      <Button
        size="small"
        disabled={position >= count}
        onClick={() => {
          onStep(1);
        }}
      >
        {words.page.next}
      </Button>
      <span className={styles.position}>{words.page.position(position, count)}</span>
    </nav>
  );
}

function PageTitle({
  group: { indicator, whole, parts },
  isAskedFor,
  period,
  scoring,
}: {
  readonly group: IndicatorGroup;
  readonly isAskedFor: boolean;
  readonly period: ReportingPeriod;
  readonly scoring: Scoring | null;
}): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) title.current?.focus();
  }, [isAskedFor, indicator.id]);
  const score = scoring?.form?.scores.get(indicator.id);
  const points = score && describePoints(score, locale);
  const [first] = describeAssessment(whole, period, locale).sentences;
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {indicator.number !== null && <span className={styles.number}>{indicator.number} </span>}
        <span lang="zh-CN">{indicator.name}</span>
      </h1>
      {parts.length > 0 && (
        <div className={styles.standing}>
          <StatusBadge status={whole.assessment.status} />
          <span>{first}</span>
          {points !== undefined && <span>{points}</span>}
        </div>
      )}
    </>
  );
}

/** The cells the values were read from, each with the way there. */
function CellButtons({
  group: { whole, parts },
  onReveal,
}: Pick<IndicatorPageProps, "group" | "onReveal">): ReactElement | null {
  const styles = useStyles();
  const { words } = useLanguage();
  const entries = parts.length === 0 ? [whole] : parts;
  const cells = entries.flatMap(({ cells: { actual } }) => actual ?? []);
  if (cells.length === 0) return null;
  return (
    <div className={styles.bar}>
      {cells.map((cell) => (
        <Button
          key={formatA1(cell)}
          size="small"
          onClick={() => {
            onReveal(cell);
          }}
        >
          {words.page.showCell(placeName(cell))}
        </Button>
      ))}
    </div>
  );
}
