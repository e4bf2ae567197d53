import type { FundsFact } from "../domain/fact";
import { finding, type Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { nonePrinted, type PrintedWeights } from "../domain/scoring/PrintedWeights";
import type { FormScore } from "../domain/scoring/Score";
import { fullMarks, scoreForm, type ScoredRow } from "../domain/scoring/scoreForm";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { Entry, Examination } from "./Examination";

/**
 * 得分 of an examined form, beside its assessments and without a say in them.
 *
 * @param funds amounts of the period, where known.
 * @param printed weights that the form prints; they count in place of the profile's.
 * @returns null for a form that sets targets or has no indicators: there is nothing to score.
 * @example scoreExamination(examination, [], standard)?.scores.get("ind-08")?.points // 2.7
 */
export function scoreExamination(
  { entries, period, use }: Examination,
  funds: readonly FundsFact[],
  profile: ScoringProfile,
  printed: PrintedWeights = nonePrinted,
): FormScore | null {
  if (use !== "reporting" || entries.length === 0) return null;
  return scoreForm(rowsOf(entries), period, funds, profile, printed);
}

/** 分值合计: the profile's weights that found no row to stand in, because the form has none of a class. Weights that a form prints are its own affair. */
export function weightFindings(
  { profile, classes, total }: FormScore,
  { ofMeasures }: PrintedWeights,
): readonly Finding[] {
  if (total.weight === fullMarks || ofMeasures.size > 0) return [];
  const empty = classes.filter(({ weight }) => weight === 0).map(({ name }) => name);
  const facts = { profile: profile.title, full: fullMarks, sum: total.weight, empty };
  return [finding("weights/sum", null, null, facts)];
}

/** The measured entries of each indicator, in the order of the entries. */
function rowsOf(entries: readonly Entry[]): readonly ScoredRow[] {
  const parts = new Map<Indicator, ScoredRow["parts"][number][]>();
  for (const { indicator, measure, assessment } of entries) {
    if (!measure) continue;
    const known = parts.get(indicator);
    if (known) known.push({ measure, assessment });
    else parts.set(indicator, [{ measure, assessment }]);
  }
  return [...parts].map(([indicator, measured]) => ({ indicator, parts: measured }));
}
