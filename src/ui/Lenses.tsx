import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Reach } from "../domain/assessment";
import type { Measure } from "../domain/indicator";
import type { Entry } from "../flows/Examination";
import { printStep, printValue, type Scale } from "../i18n/printQuantity";
import { capitalised } from "./capitalised";
import { Lens } from "./Lens";
import { ScoreLens } from "./ScoreLens";
import type { Scoring } from "./Scoring";
import { StatusBadge } from "./StatusBadge";
import { useLanguage, type Language } from "./useLanguage";

const useStyles = makeStyles({
  lenses: {
    display: "grid",
    gridTemplateColumns: "1fr",
    gap: "8px",
    "@container (min-width: 420px)": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  },
});

interface LensesProps {
  readonly entry: Entry;
  /** The short sentence of the assessment. */
  readonly short: string;
  readonly scoring: Scoring | null;
}

/** Status, score and reach beside each other and never blended: 95% of the points can be 0% of the way. */
export function Lenses({ entry, short, scoring }: LensesProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { words, terms } = language;
  const { measure, indicator, assessment } = entry;
  const { reach } = assessment;
  return (
    <div role="group" aria-label={words.lenses.label} className={styles.lenses}>
      <Lens
        title={words.lenses.path}
        answer={<StatusBadge status={assessment.status} />}
        details={[short]}
      />
      <ScoreLens entry={entry} scoring={scoring} />
      {reach === null ? (
        <Lens
          title={words.lenses.reach}
          answer={words.lenses.noReach}
          details={[words.lenses.noReachWhy]}
        />
      ) : (
        <Lens
          title={words.lenses.reach}
          answer={capitalised(terms.reachable[reach.reachable])}
          details={[reachDetail(reach, measure ?? indicator, language)]}
        />
      )}
    </div>
  );
}

/** What is left to do until the final year, and where the present pace leads; a target that is met now can still be lost. */
function reachDetail(
  { finalYear, finalTarget, projected, required }: Reach,
  measure: Scale & Pick<Measure, "direction">,
  { words, terms }: Language,
): string {
  const print = (value: number): string => printValue(value, measure, terms);
  const target = print(finalTarget);
  const pace = words.lenses.projected(finalYear, print(projected));
  if (required !== 0) {
    const step = printStep(required, measure, terms);
    return words.lenses.required(pace, finalYear, target, step, required > 0);
  }
  const short = finalTarget - projected;
  const isLost = measure.direction === "down" ? short < 0 : short > 0;
  return isLost ? words.lenses.losing(pace, target) : words.lenses.reached(pace, target);
}
