import { type History } from "./anchorOf";
import type { Assessment, Band, Observation } from "./assessment";
import { judge, type Judgement } from "./bands";
import { difference, pointBetween, roundHalfUp, shareOfWay } from "./decimal";
import type { Measure } from "./indicator";
import { elapsedShare, isYearEnd, type ReportingPeriod } from "./period";
import { reachOf } from "./reachOf";
import { isBetter } from "./standing";

/** From this share of the target on, a deviation at year end asks for an explanation, on either side. */
const explainedFrom = 0.3;

/**
 * 评价: how one entered value stands in its period.
 *
 * @param history actual values of earlier years, where known; the path then starts from them.
 * @example assess(ind09, { year: 2024, through: 12, grain: "year" }, { kind: "number", value: 18.2 }, {}).status
 *   // "missed": 18.2 is 0.4 of the way from 18 to 18.5
 * Source: docs/decisions/0002-decision-table.md.
 */
export function assess(
  measure: Measure,
  period: ReportingPeriod,
  observation: Observation,
  history: History,
): Assessment {
  const judgement = judge(measure, period, history);
  const entered = enteredValue(measure, judgement, observation);
  const known = shared(measure, period, judgement);
  if (entered === null) return { ...known, ...withoutValue(measure, observation, judgement) };
  const value = observation.kind === "number" ? roundHalfUp(entered, measure.decimals) : entered;
  const band = judgingBand(judgement.bands, entered, value);
  const isJudged = band.status !== "invalid" && band.status !== "notAssessed";
  return {
    ...known,
    status: band.status,
    severity: band.severity,
    band,
    value,
    progress: isJudged ? progressOf(judgement, value) : null,
    gap: known.expected === null ? null : better(measure) * difference(value, known.expected),
    next: isJudged ? nextBand(measure, judgement.bands, band, value) : null,
    roundedFrom: bandOf(judgement.bands, entered).status === band.status ? null : entered,
    deviation: isYearEnd(period) ? deviationOf(judgement, value) : null,
    reach: band.status === "invalid" ? null : reachOf(measure, period, value),
  };
}

/** A value is judged as rounded; but a slip of the unit shows in what was entered: 0.36 for 36% must not become 0. */
function judgingBand(bands: readonly Band[], entered: number, rounded: number): Band {
  const raw = bandOf(bands, entered);
  return raw.reason === "unitSlip" ? raw : bandOf(bands, rounded);
}

/**
 * The band that holds a value already rounded to the measure's decimals.
 *
 * @param bands ascending, covering the line once, as `bands` makes them.
 * @throws Error when there are none.
 */
export function bandOf(bands: readonly Band[], value: number): Band {
  let low = 0;
  let high = bands.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const band = bands[middle];
    if (band && (value < band.to || (band.toIncluded && value === band.to))) high = middle;
    else low = middle + 1;
  }
  const found = bands[low];
  if (!found) throw new Error("there are no bands");
  return found;
}

function enteredValue(
  measure: Measure,
  { target }: Judgement,
  observation: Observation,
): number | null {
  switch (observation.kind) {
    case "number":
      return observation.value;
    case "state":
      return measure.shape === "milestone" && target
        ? { notBegun: 0, inProgress: target.value / 2, done: target.value }[observation.state]
        : null;
    case "blank":
    case "unreadable":
      return null;
  }
}

function shared(
  measure: Measure,
  period: ReportingPeriod,
  judgement: Judgement,
): Omit<Assessment, "status" | "severity"> {
  const { bands, row, anchor, target } = judgement;
  return {
    rule: row === "noBaseline" ? measure.shape : row,
    bands,
    band: null,
    value: null,
    target: target?.value ?? null,
    targetUpTo: target?.upTo ?? null,
    anchor,
    elapsed: elapsedShare(period),
    progress: null,
    expected: expectedAt(judgement, period),
    gap: null,
    next: null,
    roundedFrom: null,
    deviation: null,
    reach: null,
  };
}

/** A satisfaction survey may not have been held yet; everything else that is blank is missing. */
function withoutValue(
  measure: Measure,
  observation: Observation,
  { bands, target }: Judgement,
): Pick<Assessment, "status" | "severity" | "band"> {
  const only = bands.find(({ status }) => status === "notAssessed");
  const isForeignState = observation.kind === "state" && measure.shape !== "milestone";
  if (observation.kind === "unreadable" || isForeignState) {
    return { status: "invalid", severity: null, band: null };
  }
  if (only && !target) return { status: "notAssessed", severity: null, band: only };
  if (only?.reason === "neutral") return { status: "notAssessed", severity: null, band: only };
  const isSurvey = measure.shape === "survey";
  return { status: isSurvey ? "notAssessed" : "missing", severity: null, band: null };
}

function better({ direction }: Measure): 1 | -1 {
  return direction === "down" ? -1 : 1;
}

/** Where the path starts, for the rows that walk a path; null for floors, caps and the rest. */
function pathStart({ row, anchor }: Judgement): number | null {
  if (row === "annual") return 0;
  const walks = row === "improve" || row === "cumulative" || row === "range";
  return walks ? (anchor?.value ?? null) : null;
}

function expectedAt(judgement: Judgement, period: ReportingPeriod): number | null {
  const { target, row } = judgement;
  if (!target || row === "neutral" || row === "milestone") return null;
  const start = pathStart(judgement);
  if (start === null) return target.value;
  const expected = pointBetween(start, target.value, { of: period.through, in: 12 });
  return roundHalfUp(expected, 10);
}

function progressOf(judgement: Judgement, value: number): number | null {
  const { target } = judgement;
  const start = pathStart(judgement);
  if (!target || start === null || start === target.value) return null;
  return roundHalfUp(shareOfWay(value, start, target.value), 6);
}

function deviationOf({ target, row }: Judgement, value: number): number | null {
  if (!target || target.value === 0 || row === "neutral" || row === "milestone") return null;
  const limit = target.upTo !== undefined && value > target.upTo ? target.upTo : target.value;
  if (target.upTo !== undefined && value >= target.value && value <= target.upTo) return null;
  const deviation = shareOfWay(value, limit, limit + Math.abs(limit));
  return Math.abs(deviation) >= explainedFrom ? roundHalfUp(deviation, 6) : null;
}

/** The nearest band in the better direction whose status is better than the present one. */
function nextBand(
  measure: Measure,
  bands: readonly Band[],
  present: Band,
  value: number,
): Assessment["next"] {
  const climbing = better(measure) === 1 ? bands : [...bands].reverse();
  const after = climbing.slice(climbing.indexOf(present) + 1);
  const found = after.find(
    ({ status }) => status !== "invalid" && isBetter(status, present.status),
  );
  if (!found) return null;
  const at = better(measure) === 1 ? found.from : found.to;
  return { status: found.status, at, distance: Math.abs(difference(at, value)) };
}
