import { anchorOf, type History } from "./anchorOf";
import type { Anchor, Band } from "./assessment";
import type { Measure, Target } from "./indicator";
import { everywhere, overlay, type Interval, type Verdict } from "./ladder";
import { naturalBounds } from "./naturalBounds";
import { isYearEnd, type ReportingPeriod } from "./period";
import type { Question } from "./Question";
import { rowOf, type Row } from "./rowOf";
import { accumulate } from "./shapes/accumulate";
import { improve } from "./shapes/improve";
import { limit } from "./shapes/limit";
import { maintain } from "./shapes/maintain";
import { milestone } from "./shapes/milestone";
import { range } from "./shapes/range";
import { withoutBaseline } from "./shapes/withoutBaseline";
import { slipZones } from "./slipZones";

/** The bands of one measure for one period, with what they were made from. */
export interface Judgement {
  readonly bands: readonly Band[];
  readonly row: Row;
  readonly anchor: Anchor | null;
  /** Null when the year has no confirmed target. */
  readonly target: Target | null;
}

/**
 * 区间: everything the product says about a value of this measure in this period is a lookup in these bands.
 *
 * @param history actual values of earlier years, where known.
 * @returns ascending bands that cover the number line once, without gaps.
 * @example bands(ind19, { year: 2024, through: 6, grain: "half" }, {})
 *   // … 90 → 90.38 watch, 90.38 → 100 onTrack, above 100 invalid
 * Source: the decision table, docs/decisions/0002-decision-table.md.
 */
export function bands(
  measure: Measure,
  period: ReportingPeriod,
  history: History,
): readonly Band[] {
  return judge(measure, period, history).bands;
}

/**
 * As {@link bands}, with the row of the table, the anchor and the target they follow from. Worked out once for a measure, a
 * period and last year's actual, which is all they depend on.
 */
export function judge(measure: Measure, period: ReportingPeriod, history: History): Judgement {
  const key = `${period.year} ${period.through} ${history[period.year - 1] ?? ""}`;
  const known = judgements.get(measure) ?? new Map<string, Judgement>();
  const judgement = known.get(key) ?? workOut(measure, period, history);
  judgements.set(measure, known.set(key, judgement));
  return judgement;
}

const judgements = new WeakMap<Measure, Map<string, Judgement>>();

function workOut(measure: Measure, period: ReportingPeriod, history: History): Judgement {
  const anchor = anchorOf(measure, period.year, history);
  const target = dueTarget(measure, period.year);
  if (measure.shape === "neutral" || measure.direction === "none") {
    return plausible(measure, {
      row: "neutral",
      anchor,
      target: target ?? null,
      bands: everywhere(neutral),
    });
  }
  if (!target) {
    return plausible(measure, {
      row: measure.shape,
      anchor,
      target: null,
      bands: everywhere(noTarget),
    });
  }
  if (target.candidates) {
    return plausible(measure, {
      row: measure.shape,
      anchor,
      target: null,
      bands: everywhere(unconfirmed),
    });
  }
  const question = ask(measure, period, anchor, target);
  const row = rowOf(question, finalTarget(measure));
  return plausible(measure, { row, anchor, target, bands: decide(row, question, period.year) });
}

const neutral: Verdict = { status: "notAssessed", severity: null, reason: "neutral" };
const noTarget: Verdict = { status: "notAssessed", severity: null, reason: "noTarget" };
const unconfirmed: Verdict = {
  status: "unconfirmed",
  severity: null,
  reason: "unconfirmedTarget",
};

function ask(
  measure: Measure,
  period: ReportingPeriod,
  anchor: Anchor | null,
  target: Target,
): Question {
  return {
    measure,
    better: measure.direction === "down" ? -1 : 1,
    target: target.value,
    targetUpTo: target.upTo ?? null,
    strict: measure.comparator === ">" || measure.comparator === "<",
    anchor,
    through: period.through,
    isYearEnd: isYearEnd(period),
  };
}

function decide(row: Row, question: Question, year: number): readonly Band[] {
  const { measure, anchor, target } = question;
  const start = anchor?.value ?? target;
  switch (row) {
    case "maintain":
      return maintain(question);
    case "floor":
    case "cap":
    case "growth":
      return limit(question, measure.baseline ?? target);
    case "improve":
    case "step":
      return improve(question, start);
    case "cumulative":
      return accumulate(question, start);
    case "annual":
      return accumulate(question, 0);
    case "range":
      return range(question);
    case "milestone":
      return milestone(question, dueYear(measure), year);
    case "noBaseline":
      return withoutBaseline(question);
    case "survey":
    case "neutral":
      return everywhere(neutral);
  }
}

/** The target of the year; a milestone and a total stay due after their last year until they are reached. */
function dueTarget(measure: Measure, year: number): Target | undefined {
  const { shape, targets } = measure;
  const target = targets[year];
  if (target || (shape !== "milestone" && shape !== "cumulative")) return target;
  const due =
    shape === "milestone" ? dueYear(measure) : Math.max(...Object.keys(targets).map(Number));
  return year > due ? targets[due] : undefined;
}

function dueYear({ targets }: Measure): number {
  return Math.min(...Object.keys(targets).map(Number));
}

function finalTarget({ targets }: Measure): number {
  const years = Object.keys(targets).map(Number);
  return targets[Math.max(...years)]?.value ?? 0;
}

/** Values outside the natural bounds, or a hundred times off, are to be verified whatever the target says. */
function plausible(measure: Measure, judgement: Judgement): Judgement {
  const { lower, upper } = naturalBounds(measure.unit, measure.name, measure.shape);
  let { bands } = judgement;
  if (lower !== null) bands = overlay(bands, openBelow(lower), invalid("belowBound"));
  if (upper !== null) bands = overlay(bands, openAbove(upper), invalid("aboveBound"));
  for (const zone of slipZones(measure)) bands = overlay(bands, zone, invalid("unitSlip"));
  return { ...judgement, bands };
}

function invalid(reason: Verdict["reason"]): Verdict {
  return { status: "invalid", severity: null, reason };
}

function openBelow(to: number): Interval {
  return { from: -Infinity, fromIncluded: false, to, toIncluded: false };
}

function openAbove(from: number): Interval {
  return { from, fromIncluded: false, to: Infinity, toIncluded: false };
}
