import { roundHalfUp } from "../../domain/decimal";
import { finding, type FindingOf } from "../../domain/finding";
import { measureName } from "../../domain/measureName";
import { isYearEnd } from "../../domain/period";
import { placeOf } from "../../workbook/placeOf";
import type { Examination } from "../Examination";

/**
 * What asks for its reasons at the end of the year: a missed target, and a deviation of 30 % or more on either side; whether they were given or
 * not.
 *
 * @example reasonsAsked(examination)[0]?.values.deviation // -33.5
 */
export function reasonsAsked({
  entries,
  period,
  use,
}: Examination): readonly FindingOf<"explanation/missing">[] {
  if (use !== "reporting" || !isYearEnd(period)) return [];
  return entries.flatMap(({ indicator, measure, observation, assessment, cells }) => {
    if (!measure) return [];
    const { status, deviation, value, target } = assessment;
    const isAsked = status === "missed" || (status === "met" && deviation !== null);
    if (!isAsked || value === null || target === null) return [];
    const facts = {
      name: measureName(measure),
      value: observation.kind === "number" ? observation.value : value,
      ...{ target, unit: measure.unit },
      deviation: deviation === null ? null : roundHalfUp(deviation * 100, 1),
    };
    const at = cells["actual"] ? placeOf(cells["actual"]) : null;
    return [finding("explanation/missing", at, indicator.id, facts)];
  });
}
