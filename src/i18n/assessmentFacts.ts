import { difference } from "../domain/decimal";
import type { Assessment, Observation } from "../domain/assessment";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";
import { describePeriod } from "./describePeriod";
import type { AssessmentIngredients } from "./AssessmentIngredients";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { printDifference, printPoint, printShare, printValue, type Scale } from "./printQuantity";

/** What an assessment's sentence needs of an {@link Entry}. */
export type Assessed = Pick<
  Entry,
  "indicator" | "component" | "measure" | "observation" | "assessment"
>;

/** Prints everything but the verdict. */
export function assessmentFacts(
  { indicator, measure, assessment, observation }: Assessed,
  period: ReportingPeriod,
  locale: Locale,
): Omit<AssessmentIngredients, "verdict"> {
  const scale: Scale = measure ?? indicator;
  const { terms } = messages(locale);
  const { value, target, anchor, expected, gap, progress, severity } = assessment;
  const apart = (a: number | null, b: number | null | undefined): string | null =>
    a === null || b === null || b === undefined
      ? null
      : printDifference(difference(a, b), scale, terms);
  return {
    status: terms.status[assessment.status],
    severity: severity === null ? null : terms.missedSeverity[severity],
    period: describePeriod(period, locale),
    year: period.year,
    baselineYear: indicator.baselineYear,
    higherIsBetter: (measure ?? indicator).direction !== "down",
    value: printObserved(observation, value, scale, locale),
    target: printTarget(assessment, scale, locale),
    expected: expected === null ? null : printPoint(expected, scale, terms),
    elapsed: printShare(assessment.elapsed),
    progress: progress === null ? null : printShare(progress),
    lag: gap === null || gap >= 0 ? null : printDifference(gap, scale, terms),
    fromTarget: apart(value, target),
    anchor: printAnchor(assessment, scale, locale),
    retreat: apart(value, anchor?.value),
  };
}

/** What was achieved: a number as it is compared, or a milestone's state. */
function printObserved(
  observation: Observation,
  value: number | null,
  scale: Scale,
  locale: Locale,
): string | null {
  const { terms } = messages(locale);
  if (observation.kind === "state") return terms.state[observation.state];
  return value === null ? null : printValue(value, scale, terms);
}

/** The year's target; a range with both ends. */
function printTarget(
  { target, targetUpTo }: Assessment,
  scale: Scale,
  locale: Locale,
): string | null {
  const { terms } = messages(locale);
  if (target === null) return null;
  if (targetUpTo === null) return printValue(target, scale, terms);
  const low = printValue(target, { ...scale, unit: "" }, terms);
  return `${low}—${printValue(targetUpTo, scale, terms)}`;
}

/** A yearly count starts from nothing each year, whatever was reached before. */
function printAnchor({ anchor, rule }: Assessment, scale: Scale, locale: Locale): string | null {
  const { terms, assessment } = messages(locale);
  if (rule === "annual") return assessment.fromZero;
  if (anchor === null) return null;
  return assessment.anchorFrom[anchor.from](anchor.year, printPoint(anchor.value, scale, terms));
}
