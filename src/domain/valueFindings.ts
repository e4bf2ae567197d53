import type { History } from "./anchorOf";
import type { Assessment, Observation } from "./assessment";
import { roundHalfUp, shareOfWay } from "./decimal";
import { finding, type Finding, type Place } from "./finding";
import type { Measure } from "./indicator";
import { measureName } from "./measureName";
import { naturalBounds } from "./naturalBounds";
import { isYearEnd, type ReportingPeriod } from "./period";
import { intendedValue } from "./slipZones";

/** From this change against last year on, a value that is only monitored is worth a second look. */
const jumpFrom = 0.2;

/** One measure's value in its cell, judged. */
export interface JudgedValue {
  readonly measure: Measure;
  /** The id of the indicator the measure belongs to. */
  readonly indicator: string;
  readonly at: Place | null;
  readonly observation: Observation;
  readonly assessment: Assessment;
  readonly period: ReportingPeriod;
  readonly history: History;
}

/**
 * 审核意见 on one entered value: that it is missing, impossible, or off track. One cause gives one finding: a value that
 * cannot be right is not also called off track. What is wrong with the cell itself was found when it was read.
 *
 * @example valueFindings(judged)[0]?.code // "value/unitSlip" for 0.18 against 18%
 */
export function valueFindings(judged: JudgedValue): readonly Finding[] {
  const { measure, indicator, at, observation, assessment } = judged;
  const { status, value, target, band } = assessment;
  if (observation.kind === "unreadable") return [];
  if (observation.kind === "blank") return isDue(judged) ? [required(judged)] : [];
  if (status === "invalid") return [implausible(judged)];
  if (status === "unconfirmed") return [unconfirmed(judged)];
  const asked: Finding[] = [];
  if (status === "offTrack" || status === "worsening" || status === "missed") {
    const entered = observation.kind === "number" ? observation.value : value;
    const facts = {
      name: measureName(measure),
      status,
      value: entered,
      target,
      unit: measure.unit,
    };
    asked.push(finding("assessment/offTrack", at, indicator, facts));
  }
  if (band?.reason === "neutral" || target !== null) asked.push(...precision(judged));
  if (band?.reason === "neutral" && value !== null) asked.push(...jump(judged, value));
  return asked;
}

/** A blank is due when it counts as missing; a survey has the year to be held, and is due at its end. */
function isDue({ assessment, measure, period }: JudgedValue): boolean {
  if (assessment.status === "missing") return true;
  return measure.shape === "survey" && assessment.target !== null && isYearEnd(period);
}

function required({ at, indicator, measure }: JudgedValue): Finding {
  return finding("value/required", at, indicator, { name: measureName(measure) });
}

function unconfirmed({ at, indicator, measure, period }: JudgedValue): Finding {
  const candidates = measure.targets[period.year]?.candidates ?? [];
  return finding("target/unconfirmed", at, indicator, { year: period.year, candidates });
}

function implausible({ at, indicator, measure, observation, assessment }: JudgedValue): Finding {
  const { band, anchor } = assessment;
  const entered = observation.kind === "number" ? observation.value : assessment.value;
  if (entered === null) {
    const text = observation.kind === "state" ? observation.state : "";
    return finding("value/notANumber", at, indicator, { text });
  }
  if (band?.reason === "unitSlip") {
    const suggested = intendedValue(measure, entered);
    return finding("value/unitSlip", at, indicator, {
      value: entered,
      suggested,
      unit: measure.unit,
    });
  }
  if (band?.reason === "cumulativeFell") {
    const { value: before, year } = anchor ?? { value: 0, year: measure.baselineYear };
    return finding("value/cumulativeFell", at, indicator, { value: entered, before, year });
  }
  const { lower, upper } = naturalBounds(measure.unit, measure.name, measure.shape);
  return finding("value/outOfBounds", at, indicator, {
    value: entered,
    lower,
    upper,
    unit: measure.unit,
  });
}

/** Says where rounding decided the status, or else that more decimals were entered than are printed. */
function precision({
  at,
  indicator,
  measure,
  observation,
  assessment,
}: JudgedValue): readonly Finding[] {
  const { decimals } = measure;
  if (observation.kind !== "number") return [];
  const { value } = observation;
  const rounded = roundHalfUp(value, decimals);
  if (assessment.roundedFrom !== null) {
    return [finding("assessment/rounding", at, indicator, { value, rounded, decimals })];
  }
  const isNoise = roundHalfUp(value, decimals + 4) === rounded;
  return isNoise ? [] : [finding("value/decimals", at, indicator, { value, decimals })];
}

function jump(
  { at, indicator, measure, period, history }: JudgedValue,
  value: number,
): readonly Finding[] {
  const year = period.year - 1;
  const known = history[year] ?? (year === measure.baselineYear ? measure.baseline : null);
  if (known === null || known === 0) return [];
  const change = Math.abs(shareOfWay(value, known, 2 * known));
  return change > jumpFrom
    ? [finding("value/jump", at, indicator, { value, before: known, year })]
    : [];
}
