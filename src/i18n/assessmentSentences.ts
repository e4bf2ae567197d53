import { difference } from "../domain/decimal";
import type { Assessed } from "./assessmentFacts";
import type { AssessmentIngredients } from "./AssessmentIngredients";
import { describeBands } from "./describeBands";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { plainNumber } from "./plainNumber";
import {
  printDifference,
  printExact,
  printShare,
  printStep,
  printValue,
  withUnit,
  type Scale,
} from "./printQuantity";

type Sentence = (assessed: Assessed, facts: AssessmentIngredients, locale: Locale) => string | null;

/** In the order they are read; each is null where it has nothing to say. */
const sentences: readonly Sentence[] = [
  worstOf,
  result,
  path,
  formula,
  thresholds,
  nextStep,
  decline,
  rounding,
  deviation,
  outlook,
];

/** The sentences of an assessment, from the result to the outlook. */
export function assessmentSentences(
  assessed: Assessed,
  facts: AssessmentIngredients,
  locale: Locale,
): readonly string[] {
  return sentences
    .map((sentence) => sentence(assessed, facts, locale))
    .filter((sentence) => sentence !== null);
}

function scaleOf({ measure, indicator }: Assessed): Scale {
  return measure ?? indicator;
}

function worstOf(
  { indicator, component }: Assessed,
  _: AssessmentIngredients,
  locale: Locale,
): string | null {
  if (component !== null || indicator.components.length === 0) return null;
  const { assessment, terms } = messages(locale);
  return assessment.worstOf(terms.list(indicator.components.map(({ name }) => name)));
}

function result(
  { assessment: { value } }: Assessed,
  facts: AssessmentIngredients,
  locale: Locale,
): string {
  const words = messages(locale).assessment;
  return value === null ? words.noResult(facts) : words.result(facts);
}

function path(
  { assessment }: Assessed,
  facts: AssessmentIngredients,
  locale: Locale,
): string | null {
  const { expected, elapsed, progress } = assessment;
  if (facts.anchor === null || expected === null || progress === null || elapsed >= 1) return null;
  return messages(locale).assessment.path(facts);
}

/** r = (V − A) ÷ (T − A), turned round where lower is better so that progress is made of positive numbers. */
function formula(assessed: Assessed, facts: AssessmentIngredients, locale: Locale): string | null {
  const { value, target, anchor, progress, rule } = assessed.assessment;
  const start = rule === "annual" ? 0 : (anchor?.value ?? null);
  if (value === null || target === null || start === null || progress === null) return null;
  const { decimals } = scaleOf(assessed);
  const v = printExact(value, decimals);
  const t = printExact(target, decimals);
  const a = printExact(start, decimals);
  const sum = facts.higherIsBetter
    ? `(${v} − ${a}) ÷ (${t} − ${a})`
    : `(${a} − ${v}) ÷ (${a} − ${t})`;
  return messages(locale).assessment.formula(sum, printShare(progress));
}

function thresholds(
  assessed: Assessed,
  facts: AssessmentIngredients,
  locale: Locale,
): string | null {
  const list = describeBands(
    assessed.assessment.bands,
    scaleOf(assessed),
    facts.higherIsBetter,
    locale,
  );
  if (list.length < 2) return null;
  const { assessment, terms } = messages(locale);
  return assessment.thresholds(terms.shape[assessed.assessment.rule], list);
}

function nextStep(assessed: Assessed, facts: AssessmentIngredients, locale: Locale): string | null {
  const { status, next, value, target } = assessed.assessment;
  const { assessment, terms } = messages(locale);
  const say = (distance: number, better: keyof typeof terms.status): string =>
    assessment.next(facts, printStep(distance, scaleOf(assessed), terms), terms.status[better]);
  if (status === "missed" && value !== null && target !== null) {
    return say(difference(target, value), "met");
  }
  return next === null ? null : say(next.distance, next.status);
}

/** Floors and caps let a value get worse than it was; the reader is told so. */
function decline(assessed: Assessed, facts: AssessmentIngredients, locale: Locale): string | null {
  const { status, rule, value } = assessed.assessment;
  const baseline = (assessed.measure ?? assessed.indicator).baseline;
  const good = status === "met" || status === "onTrack" || status === "watch";
  if (!good || (rule !== "floor" && rule !== "cap") || value === null || baseline === null)
    return null;
  const lost = difference(baseline, value) * (facts.higherIsBetter ? 1 : -1);
  if (lost <= 0) return null;
  const { assessment, terms } = messages(locale);
  const scale = scaleOf(assessed);
  return assessment.decline(
    facts,
    printValue(baseline, scale, terms),
    printDifference(lost, scale, terms),
  );
}

function rounding(assessed: Assessed, facts: AssessmentIngredients, locale: Locale): string | null {
  const { roundedFrom } = assessed.assessment;
  if (roundedFrom === null || facts.value === null) return null;
  const { assessment, terms } = messages(locale);
  const { unit, decimals } = scaleOf(assessed);
  return assessment.rounding(
    withUnit(plainNumber(roundedFrom), unit, terms),
    facts.value,
    decimals,
  );
}

function deviation(
  { assessment }: Assessed,
  _: AssessmentIngredients,
  locale: Locale,
): string | null {
  if (assessment.deviation === null) return null;
  const size = printShare(Math.abs(assessment.deviation));
  return messages(locale).assessment.deviation(size, assessment.deviation > 0);
}

function outlook(assessed: Assessed, facts: AssessmentIngredients, locale: Locale): string | null {
  const { reach } = assessed.assessment;
  if (reach === null) return null;
  const { assessment, terms } = messages(locale);
  const scale = scaleOf(assessed);
  const target = printValue(reach.finalTarget, scale, terms);
  if (reach.required === 0) return assessment.reached(reach.finalYear, target);
  return assessment.reach(facts, {
    year: reach.finalYear,
    target,
    projected: printValue(reach.projected, scale, terms),
    required: printStep(reach.required, scale, terms),
    reachable: terms.reachable[reach.reachable],
  });
}
