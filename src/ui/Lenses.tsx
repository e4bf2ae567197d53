import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Reach } from "../domain/assessment";
import type { Entry } from "../flows/Examination";
import { printStep, printValue, type Scale } from "../i18n/printQuantity";
import { StatusBadge } from "./StatusBadge";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  lenses: {
    display: "grid",
    gridTemplateColumns: "1fr",
    gap: "8px",
    "@container (min-width: 420px)": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  },
  lens: {
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  answer: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface LensesProps {
  readonly entry: Entry;
  /** The short sentence of the assessment. */
  readonly short: string;
}

/** Status, score and reach beside each other and never blended: 95% of the points can be 0% of the way. */
export function Lenses({ entry, short }: LensesProps): ReactElement {
  const styles = useStyles();
  const { words, terms } = useLanguage();
  const { measure, indicator, assessment } = entry;
  const { reach } = assessment;
  return (
    <div role="group" aria-label={words.lenses.label} className={styles.lenses}>
      <Lens title={words.lenses.path} answer={<StatusBadge status={assessment.status} />}>
        {short}
      </Lens>
      <Lens title={words.lenses.score} answer={words.lenses.noScore}>
        {words.lenses.noScoreWhy}
      </Lens>
      {reach === null ? (
        <Lens title={words.lenses.reach} answer={words.lenses.noReach}>
          {words.lenses.noReachWhy}
        </Lens>
      ) : (
        <Lens title={words.lenses.reach} answer={terms.reachable[reach.reachable]}>
          <ReachDetail reach={reach} scale={measure ?? indicator} />
        </Lens>
      )}
    </div>
  );
}

function Lens({
  title,
  answer,
  children,
}: {
  readonly title: string;
  readonly answer: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.lens} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.answer}>{answer}</div>
      <p className={styles.detail}>{children}</p>
    </section>
  );
}

function ReachDetail({
  reach,
  scale,
}: {
  readonly reach: Reach;
  readonly scale: Scale;
}): ReactElement {
  const { words, terms } = useLanguage();
  const print = (value: number): string => printValue(value, scale, terms);
  const { finalYear, projected, finalTarget, required } = reach;
  return (
    <>
      {words.lenses.projected(finalYear, print(projected), print(finalTarget))}
      {words.lenses.stop}
      {required === 0
        ? words.lenses.reached
        : words.lenses.required(printStep(required, scale, terms), required > 0)}
      {words.lenses.stop}
    </>
  );
}
