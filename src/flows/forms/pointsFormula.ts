import { bands } from "../../domain/bands";
import type { Measure } from "../../domain/indicator";
import type { ReportingPeriod } from "../../domain/period";
import type { Score } from "../../domain/scoring/Score";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { scoreFormula, type ScoreTerms } from "../../workbook/forms/scoreFormula";

/** The cells of one row that its points are worked out from. */
export type PointsCells = Pick<ScoreTerms, "value" | "target" | "weight" | "isPercent">;

/**
 * The formula of a measure's points over the cells of its row. What is missing may still come, and what is implausible may be corrected: until then it
 * shows nothing.
 *
 * @returns undefined where a person has to decide: a grade, an unconfirmed target.
 */
export function pointsFormula(
  measure: Measure,
  { formula, notScored }: Score,
  period: ReportingPeriod,
  cells: PointsCells,
  profile: ScoringProfile,
): string | undefined {
  if (notScored === "unconfirmed") return undefined;
  const { decimals } = measure;
  const terms = { formula, decimals, bands: bands(measure, period, {}), ...cells };
  return scoreFormula(terms, profile);
}
