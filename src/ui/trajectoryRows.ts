import type { ReportingPeriod } from "../domain/period";
import type { Trajectory } from "./trajectory";

/** One line of the table that says what the chart shows. */
export interface TrajectoryRow {
  readonly kind: "baseline" | "year" | "period" | "warning" | "projected";
  readonly when: ReportingPeriod;
  readonly target: number | null;
  readonly upTo: number | null;
  readonly candidates: readonly string[];
  readonly actual: number | null;
}

/**
 * The figures of a trajectory in the order of time: the baseline, each year's target with its result where it is
 * known, the period's own line when it is not a year's end, and where the pace leads.
 *
 * @example trajectoryRows(trajectory, period).map(({ when }) => formatPeriod(when)) // ["2022", "2023", "2024H1", "2024", …]
 */
export function trajectoryRows(
  trajectory: Trajectory,
  period: ReportingPeriod,
): readonly TrajectoryRow[] {
  const { baseline, value, warning, projected } = trajectory;
  const rows: TrajectoryRow[] = trajectory.years.map((year) => yearRow(trajectory, year, period));
  if (baseline) {
    const known = rows.find(({ when }) => when.year === baseline.at);
    const row = {
      ...(known ?? line(baseline.at)),
      kind: "baseline",
      actual: baseline.value,
    } as const;
    rows.splice(known ? rows.indexOf(known) : 0, 1, row);
  }
  if (period.through !== 12) {
    const after = rows.findIndex(({ when }) => when.year >= period.year);
    const actual = value?.value ?? null;
    rows.splice(after, 0, { ...line(period.year), kind: "period", when: period, actual });
  }
  if (warning !== null) {
    rows.push({ ...line(period.year), kind: "warning", when: period, target: warning });
  }
  if (projected && value && projected.at > value.at) {
    rows.push({ ...line(projected.at), kind: "projected", actual: projected.value });
  }
  return rows;
}

function yearRow(
  { targets, before, value }: Trajectory,
  year: number,
  period: ReportingPeriod,
): TrajectoryRow {
  const target = targets.find(({ at }) => at === year);
  const isPeriod = period.year === year && period.through === 12;
  return {
    ...line(year),
    target: target?.candidates.length === 0 ? target.value : null,
    upTo: target?.upTo ?? null,
    candidates: target?.candidates ?? [],
    actual: (isPeriod ? value : before.find(({ at }) => at === year))?.value ?? null,
  };
}

function line(year: number): TrajectoryRow {
  const when: ReportingPeriod = { year, through: 12, grain: "year" };
  return { kind: "year", when, target: null, upTo: null, candidates: [], actual: null };
}
