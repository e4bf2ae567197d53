import type { ExplanationMisfit } from "../../domain/ExplanationFacts";
import { assess } from "../../domain/assess";
import type { Status } from "../../domain/assessment";
import { finding, type Finding } from "../../domain/finding";
import { measureName } from "../../domain/measureName";
import { isYearEnd } from "../../domain/period";
import { placeOf } from "../../workbook/placeOf";
import { outlooksOf } from "../outlooksOf";
import { statedPossibilities, type Possibility } from "./statedPossibilities";
import type { Submission } from "./Submission";

/**
 * During the year 完成目标可能性 and 全年预计完成情况 of a monitoring form say the same: 确定能 does not stand beside a forecast that misses the year's target, nor
 * 完全不可能 beside one that meets it.
 */
export function outlookMisfits({ snapshot, examination }: Submission): readonly Finding[] {
  const { period, entries, use } = examination;
  if (use !== "reporting" || isYearEnd(period)) return [];
  const outlooks = outlooksOf(snapshot, examination);
  const yearEnd = { year: period.year, through: 12, grain: "year" } as const;
  return statedPossibilities(snapshot, examination).flatMap(({ measure, answer, cell }) => {
    const forecast = outlooks.get(measure.id)?.forecast?.value ?? null;
    const entry = entries.find((each) => each.measure?.id === measure.id);
    if (forecast === null || !entry) return [];
    const observation = { kind: "number", value: forecast } as const;
    const { status, target } = assess(measure, yearEnd, observation, entry.history);
    const kind = misfitIn(answer, status);
    if (kind === null || target === null) return [];
    const facts = { kind, words: answer, value: forecast, target, unit: measure.unit };
    return [
      finding("explanation/contradicts", placeOf(cell), entry.indicator.id, {
        ...facts,
        name: measureName(measure),
      }),
    ];
  });
}

function misfitIn(answer: Possibility, status: Status): ExplanationMisfit | null {
  if (answer === "确定能" && status === "missed") return "certain";
  return answer === "完全不可能" && status === "met" ? "impossible" : null;
}
