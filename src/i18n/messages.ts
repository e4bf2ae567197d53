import { englishWords } from "./loadLanguage";
import type { Locale } from "./Locale";
import { assessment as zhAssessment } from "./zh/assessment";
import { errors as zhErrors } from "./zh/errors";
import { findings as zhFindings } from "./zh/findings";
import { legend as zhLegend } from "./zh/legend";
import { place as zhPlace } from "./zh/place";
import { terms as zhTerms } from "./zh/terms";

export type { Locale } from "./Locale";

/** Chinese is the type: what it has, every other language must have. */
const zh = {
  assessment: zhAssessment,
  errors: zhErrors,
  findings: zhFindings,
  legend: zhLegend,
  place: zhPlace,
  terms: zhTerms,
};

export type Messages = typeof zh;

/**
 * All words of a language, by area.
 *
 * @example messages("zh").terms.status.offTrack // "偏离"
 */
export function messages(locale: Locale): Messages {
  return locale === "zh" ? zh : englishWords().messages;
}
