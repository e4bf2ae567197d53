import type { Locale } from "./Locale";
import { assessment as enAssessment } from "./en/assessment";
import { documents as enDocuments } from "./en/documents";
import { errors as enErrors } from "./en/errors";
import { findings as enFindings } from "./en/findings";
import { legend as enLegend } from "./en/legend";
import { place as enPlace } from "./en/place";
import { planErrors as enPlanErrors } from "./en/planErrors";
import { terms as enTerms } from "./en/terms";
import { assessment as zhAssessment } from "./zh/assessment";
import { documents as zhDocuments } from "./zh/documents";
import { errors as zhErrors } from "./zh/errors";
import { findings as zhFindings } from "./zh/findings";
import { legend as zhLegend } from "./zh/legend";
import { place as zhPlace } from "./zh/place";
import { planErrors as zhPlanErrors } from "./zh/planErrors";
import { terms as zhTerms } from "./zh/terms";

export type { Locale } from "./Locale";

/** Chinese is the type: what it has, every other language must have. */
const zh = {
  assessment: zhAssessment,
  documents: zhDocuments,
  errors: zhErrors,
  findings: zhFindings,
  legend: zhLegend,
  place: zhPlace,
  planErrors: zhPlanErrors,
  terms: zhTerms,
};

export type Messages = typeof zh;

const en: Messages = {
  assessment: enAssessment,
  documents: enDocuments,
  errors: enErrors,
  findings: enFindings,
  legend: enLegend,
  place: enPlace,
  planErrors: enPlanErrors,
  terms: enTerms,
};

/**
 * All words of a language, by area.
 *
 * @example messages("zh").terms.status.offTrack // "偏离"
 */
export function messages(locale: Locale): Messages {
  return locale === "zh" ? zh : en;
}
