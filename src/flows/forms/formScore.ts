import { assess } from "../../domain/assess";
import type { Fact, FundsFact, ValueFact } from "../../domain/fact";
import type { Indicator } from "../../domain/indicator";
import { samePeriod, type ReportingPeriod } from "../../domain/period";
import { nonePrinted, type PrintedWeights } from "../../domain/scoring/PrintedWeights";
import type { FormScore } from "../../domain/scoring/Score";
import { scoreForm, type ScoredRow } from "../../domain/scoring/scoreForm";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { FormLine } from "./formLines";

/**
 * 得分 of the rows of a form from the facts of its period, before anything stands in the form.
 *
 * @param printed 分值 that the form prints; they count in place of the profile's.
 * @example formScore(formLines(huzhou, self), facts, year2024, standard).total.scored // 71.43
 */
export function formScore(
  lines: readonly FormLine[],
  facts: readonly Fact[],
  period: ReportingPeriod,
  profile: ScoringProfile,
  printed: PrintedWeights = nonePrinted,
): FormScore {
  const due = facts.filter((fact) => samePeriod(fact.period, period));
  const values = new Map(
    due
      .filter((fact): fact is ValueFact => fact.kind === "value")
      .map(({ measure, value }) => [measure, value] as const),
  );
  const funds = due.filter((fact): fact is FundsFact => fact.kind === "funds");
  return scoreForm(rowsOf(lines, values, period), period, funds, profile, printed);
}

/** The indicators of the lines, each with its measures as their values stand. */
function rowsOf(
  lines: readonly FormLine[],
  values: ReadonlyMap<string, number>,
  period: ReportingPeriod,
): readonly ScoredRow[] {
  const parts = new Map<Indicator, ScoredRow["parts"][number][]>();
  for (const line of lines) {
    if (line.kind !== "measure") continue;
    const { measure, planRow } = line;
    const value = values.get(measure.id);
    const observation =
      value === undefined ? ({ kind: "blank" } as const) : ({ kind: "number", value } as const);
    const part = { measure, assessment: assess(measure, period, observation, {}) };
    const known = parts.get(planRow.indicator);
    if (known) known.push(part);
    else parts.set(planRow.indicator, [part]);
  }
  return [...parts].map(([indicator, measured]) => ({ indicator, parts: measured }));
}
