import type { Assessment } from "../domain/assessment";
import type { ReportingPeriod } from "../domain/period";
import { assessmentFacts, type Assessed } from "./assessmentFacts";
import type { AssessmentIngredients } from "./AssessmentIngredients";
import { assessmentSentences } from "./assessmentSentences";
import type { Locale } from "./Locale";
import { messages } from "./messages";

/** How an assessment is said: in a few words beside its status and value, and in full with all its reasons. */
export interface AssessmentText {
  /** Without status and full stop: `落后进度 0.18 个百分点（应达 17.78%）`. */
  readonly short: string;
  /** Whole sentences in the order to be read: result, path, formula, thresholds, next step, notes, outlook. */
  readonly sentences: readonly string[];
  /** The sentences as one paragraph. */
  readonly full: string;
}

/**
 * Says how an indicator, component or whole stands and why.
 *
 * @param period the reporting period the assessment was made for.
 * @example describeAssessment(entry, { year: 2024, through: 6, grain: "half" }, "zh").short // "落后进度 0.18 个百分点（应达 17.78%）"
 */
export function describeAssessment(
  assessed: Assessed,
  period: ReportingPeriod,
  locale: Locale,
): AssessmentText {
  const printed = assessmentFacts(assessed, period, locale);
  const short = verdictOf(assessed, { ...printed, verdict: "" }, locale);
  const facts: AssessmentIngredients = { ...printed, verdict: short };
  const sentences = assessmentSentences(assessed, facts, locale);
  return { short, sentences, full: sentences.join(locale === "zh" ? "" : " ") };
}

function verdictOf(
  { assessment, observation }: Assessed,
  facts: AssessmentIngredients,
  locale: Locale,
): string {
  const words = messages(locale).assessment;
  const { status, band } = assessment;
  if (status === "missing") return words.blank();
  if (status === "missed" && hasNumbers(assessment)) return words.missed(facts);
  if (band !== null) return words.reason[band.reason](facts);
  if (observation.kind === "unreadable") return words.unreadable(observation.text);
  return withoutBand(assessment, facts, locale);
}

/** There is no value to look up, yet a status: a survey without a wave, a target that is not there or not certain. */
function withoutBand(
  { status, target, bands }: Assessment,
  facts: AssessmentIngredients,
  locale: Locale,
): string {
  const words = messages(locale).assessment;
  if (status === "unconfirmed") return words.reason.unconfirmedTarget(facts);
  if (status !== "notAssessed") return words.blank();
  if (bands.some(({ reason }) => reason === "neutral")) return words.reason.neutral(facts);
  return target === null ? words.reason.noTarget(facts) : words.waveNotDone();
}

function hasNumbers({ value, target }: Assessment): boolean {
  return value !== null && target !== null;
}
