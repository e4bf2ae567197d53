import type { Assessment, Band } from "../domain/assessment";
import type { Measure, Shape } from "../domain/indicator";
import { naturalBounds } from "../domain/naturalBounds";
import type { ReportingPeriod } from "../domain/period";
import type { Entry } from "../flows/Examination";

/** A value at a moment; `at` is 2024 at the end of 2024 and 2023.5 in the middle of it. */
export interface Moment {
  readonly at: number;
  readonly value: number;
}

/** 目标值 of one year as drawn; one that is unconfirmed has only its possible readings. */
export interface TargetPoint extends Moment {
  readonly upTo: number | null;
  readonly candidates: readonly string[];
}

/** A stretch of one status. */
export type Zone = Pick<Band, "from" | "to" | "status">;

/** 指标轨迹: what a chart of one measure shows, in the measure's unit; the drawing only has to scale it. */
export interface Trajectory {
  readonly years: readonly number[];
  /** The end of the period, where the bands stand. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly baseline: Moment | null;
  readonly targets: readonly TargetPoint[];
  /** A limit holds all year and is drawn as a step; a path is walked and is drawn as a line. */
  readonly isLimit: boolean;
  /** The results of earlier years, as far as the table states them. */
  readonly before: readonly Moment[];
  readonly value: Moment | null;
  /** Where the value goes at the present pace. */
  readonly projected: Moment | null;
  readonly warning: number | null;
  /** What the bands of the period look like between the ends of the chart, ascending. */
  readonly zones: readonly Zone[];
  /** Where the value lies when it would squeeze everything else. */
  readonly offScale: "above" | "below" | null;
}

const limits = new Set<Shape>(["floor", "cap", "growth", "maintain", "survey", "annual"]);

/** A value further away than this many times the rest's spread is left off the scale. */
const furthest = 4;

/** What a trajectory is made of. */
export type Traced = Pick<Entry, "measure" | "assessment" | "history">;

/**
 * @returns null when there is nothing to draw: a whole over components, no confirmed target in any year, or states
 *   instead of numbers (里程碑).
 * @example trajectoryOf(entry19, { year: 2024, through: 6, grain: "half" })?.warning // 90.38
 */
export function trajectoryOf(
  { measure, assessment, history }: Traced,
  period: ReportingPeriod,
): Trajectory | null {
  if (!measure || measure.shape === "milestone") return null;
  const targets = targetPoints(measure);
  if (targets.every(({ candidates }) => candidates.length > 0)) return null;
  const { baseline, baselineYear } = measure;
  const at = period.year - 1 + period.through / 12;
  const drawn = {
    at,
    years: yearsOf(measure, period),
    baseline: baseline === null ? null : { at: baselineYear, value: baseline },
    targets,
    isLimit: limits.has(assessment.rule),
    before: resultsBetween(history, baselineYear, period.year),
    value: assessment.value === null ? null : { at, value: assessment.value },
    projected: projectedOf(assessment),
    warning: warningOf(measure, assessment),
  };
  const offScale = offScaleOf(steadyValues(drawn), assessment);
  const moving = offScale ? [] : [drawn.value, drawn.projected];
  const values = [...steadyValues(drawn), ...moving.flatMap((moment) => moment?.value ?? [])];
  const ends = endsOf(values, measure);
  return { ...drawn, ...ends, offScale, zones: zonesOf(assessment, ends) };
}

/** The values that are always in the picture, whatever was entered. */
function steadyValues({
  baseline,
  before,
  targets,
  warning,
}: Pick<Trajectory, "baseline" | "before" | "targets" | "warning">): readonly number[] {
  return [
    ...(baseline ? [baseline.value] : []),
    ...before.map(({ value }) => value),
    ...targets.flatMap(valuesOf),
    ...(warning === null ? [] : [warning]),
  ];
}

function targetPoints({ targets }: Measure): readonly TargetPoint[] {
  return Object.entries(targets).map(([year, { value, upTo, candidates }]) => ({
    at: Number(year),
    value,
    upTo: upTo ?? null,
    candidates: candidates ?? [],
  }));
}

function valuesOf({ value, upTo, candidates }: TargetPoint): readonly number[] {
  if (candidates.length > 0) return [];
  return upTo === null ? [value] : [value, upTo];
}

function yearsOf({ targets, baselineYear }: Measure, { year }: ReportingPeriod): readonly number[] {
  const known = [...Object.keys(targets).map(Number), baselineYear, year];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

function resultsBetween(
  history: Traced["history"],
  after: number,
  before: number,
): readonly Moment[] {
  return Object.entries(history)
    .map(([year, value]) => ({ at: Number(year), value }))
    .filter(({ at }) => at > after && at < before)
    .sort((a, b) => a.at - b.at);
}

function projectedOf({ reach }: Assessment): Moment | null {
  return reach === null ? null : { at: reach.finalYear, value: reach.projected };
}

/** 预警线: the better end of the band in which a limit is not broken yet but close. */
function warningOf({ direction }: Measure, { bands }: Assessment): number | null {
  const near = bands.find(({ reason }) => reason === "nearLimit");
  if (!near) return null;
  return direction === "down" ? near.from : near.to;
}

function offScaleOf(
  steady: readonly number[],
  { value, status }: Assessment,
): Trajectory["offScale"] {
  if (value === null || status !== "invalid") return null;
  const low = Math.min(...steady);
  const high = Math.max(...steady);
  const room = furthest * Math.max(high - low, Math.abs(high) * 0.02);
  if (value > high + room) return "above";
  return value < low - room ? "below" : null;
}

/** The ends of the value axis: a little room around everything, but no further than values can go. */
function endsOf(
  values: readonly number[],
  { unit, name, shape }: Measure,
): Pick<Trajectory, "low" | "high"> {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = 0.18 * (high - low || Math.abs(high) * 0.1 || 1);
  const bounds = naturalBounds(unit, name, shape);
  const roomy = { low: low - room, high: high + room };
  return {
    low: Math.max(roomy.low, Math.min(low, bounds.lower ?? -Infinity)),
    high: Math.min(roomy.high, Math.max(high, bounds.upper ?? Infinity)),
  };
}

/** The bands cut to the ends; neighbours of one status are one. */
function zonesOf(
  { bands }: Assessment,
  { low, high }: Pick<Trajectory, "low" | "high">,
): readonly Zone[] {
  const zones: Zone[] = [];
  for (const band of bands) {
    const { status } = band;
    const [from, to] = [Math.max(low, band.from), Math.min(high, band.to)];
    if (from >= to) continue;
    const last = zones.at(-1);
    if (last?.status === status) zones.splice(-1, 1, { ...last, to });
    else zones.push({ from, to, status });
  }
  return zones;
}
