import Big from "big.js";
import type { Reach } from "./assessment";
import { difference, roundHalfUp } from "./decimal";
import type { Measure, Shape } from "./indicator";
import type { ReportingPeriod } from "./period";

/** Shapes that start afresh each year or have no level to project. */
const unprojected = new Set<Shape>(["annual", "milestone", "neutral", "growth"]);

/** How much faster than the largest planned step the remaining years may have to go before that is a strain, or hopeless. */
const strain = 1.5;
const hopeless = 3;

/**
 * Whether the plan's last target can still be reached: projected = V + (V−B)/(years since B)·(years left); required
 * is the step per remaining year. It is `strained` when that exceeds 1.5 times the largest planned step, and `no` when
 * the value moves away from the baseline the wrong way and more than 3 times that step is required.
 *
 * @returns null without a baseline, without targets, or where a projection means nothing (a yearly rate or count).
 * @example reachOf(cmi, { year: 2024, through: 6, grain: "half" }, 1.02)
 *   // projected 1.09; required 0.0533 a year; reachable "yes"
 * Source: docs/decisions/0002-decision-table.md.
 */
export function reachOf(measure: Measure, period: ReportingPeriod, value: number): Reach | null {
  const { baseline, baselineYear, targets, shape, direction } = measure;
  const years = Object.keys(targets).map(Number);
  const finalYear = Math.max(...years);
  const final = targets[finalYear];
  if (baseline === null || !final || final.candidates) return null;
  if (unprojected.has(shape) || direction === "none") return null;
  const better = direction === "down" ? -1 : 1;
  const monthsSince = (period.year - baselineYear - 1) * 12 + period.through;
  const monthsLeft = (finalYear - period.year + 1) * 12 - period.through;
  if (monthsSince <= 0 || monthsLeft < 0) return null;
  const moved = difference(value, baseline);
  const projected = new Big(moved).times(monthsLeft).div(monthsSince).plus(value);
  const short = Math.max(0, better * difference(final.value, value));
  const required = monthsLeft === 0 ? new Big(short) : new Big(short).times(12).div(monthsLeft);
  const step = largestStep(measure, better);
  return {
    finalYear,
    finalTarget: final.value,
    projected: roundHalfUp(Number(projected), 6),
    required: roundHalfUp(better * Number(required), 6) + 0,
    reachable: judge(Number(required), step, better * moved < 0, monthsLeft),
  };
}

function judge(
  required: number,
  step: number,
  isMovingAway: boolean,
  monthsLeft: number,
): Reach["reachable"] {
  if (required === 0) return "yes";
  if (monthsLeft === 0) return "no";
  if (isMovingAway && required > hopeless * step) return "no";
  return required > strain * step ? "strained" : "yes";
}

/** The largest planned change of one year in the better direction; 0 when none is planned. */
function largestStep({ baseline, targets }: Measure, better: 1 | -1): number {
  const path = Object.entries(targets)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, { value }]) => value);
  const from = baseline === null ? path : [baseline, ...path];
  return from
    .slice(1)
    .reduce(
      (most, value, index) => Math.max(most, better * difference(value, from[index] ?? value)),
      0,
    );
}
