import type { Measure } from "./indicator";
import type { ReportingPeriod } from "./period";
import { reachOf } from "./reachOf";

/**
 * 全年测算: the value at the end of the period's year if the pace since the baseline goes on. It is an extrapolation, not what the officer expects.
 *
 * @returns null where the year has no target or a projection means nothing (see {@link reachOf}).
 * @example yearForecast(cmi, { year: 2024, through: 7, grain: "month" }, 1.02) // 1.038421
 */
export function yearForecast(
  measure: Measure,
  period: ReportingPeriod,
  value: number,
): number | null {
  const target = measure.targets[period.year];
  if (!target) return null;
  return (
    reachOf({ ...measure, targets: { [period.year]: target } }, period, value)?.projected ?? null
  );
}
