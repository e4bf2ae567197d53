import type { AssessmentIngredients } from "../AssessmentIngredients";
import type { assessment as zh } from "../zh/assessment";

type Say = (facts: AssessmentIngredients) => string;

const behind: Say = (f) =>
  f.lag === null ? "behind schedule" : `behind schedule by ${f.lag} (${f.expected ?? "?"} due)`;

const reason: (typeof zh)["reason"] = {
  meetsTarget: (f) => `meets the target ${f.target ?? ""}`.trimEnd(),
  aheadOfTarget: (f) => `meets the year's target ${f.target ?? ""} ahead of time`,
  pace: (f) => (f.expected === null ? "on schedule" : `on schedule (${f.expected} due)`),
  behindPace: behind,
  farBehindPace: behind,
  awayFromAnchor: (f) =>
    f.anchor === null || f.retreat === null
      ? "moving backwards"
      : `worse than the ${f.anchor} by ${f.retreat}`,
  nearLimit: (f) =>
    `close to the ${f.higherIsBetter ? "floor" : "cap"} ${f.target ?? ""}, only ${f.fromTarget ?? "?"} left`,
  short: (f) =>
    `${f.higherIsBetter ? "below" : "above"} the target ${f.target ?? ""} by ${f.fromTarget ?? "?"}`,
  belowBound: () => "below the least this indicator can be; check it",
  aboveBound: () => "above the most this indicator can be; check it",
  unitSlip: (f) => `not of the size of the target ${f.target ?? ""}; check the unit`,
  cumulativeFell: (f) => `a cumulative count below the ${f.anchor ?? "one before"}; check it`,
  aboveRange: (f) => `above the target range ${f.target ?? ""}; explain why`,
  noBaseline: (f) => `no baseline; short of the target ${f.target ?? ""}`.trimEnd(),
  noTarget: (f) => `no target for ${f.year}`,
  neutral: () => "monitored only, not judged",
  unconfirmedTarget: () => "not assessed until its target is confirmed",
  notBegun: () => "not begun",
  inProgress: () => "in progress",
  done: () => "done",
  late: () => "due and not done",
};

const verb = (f: AssessmentIngredients): string => (f.higherIsBetter ? "rise" : "fall");

/** The sentences of an assessment; each gets facts that are already printed with decimals and units. */
export const assessment: typeof zh = {
  reason,
  missed: (f) =>
    `missed${f.severity === null ? "" : ` ${f.severity}`}, ${f.fromTarget ?? "?"} short${f.progress === null ? "" : ` (progress ${f.progress})`}`,
  blank: () => "no result entered",
  waveNotDone: () => "no survey yet, or its result is not entered",
  unreadable: (text) => `“${text}” is not a value that can be compared`,
  worstOf: (parts) => `${parts} are assessed separately; the worst of them counts.`,
  result: (f) => {
    const target = f.target === null ? "" : ` against a ${f.year} target of ${f.target}`;
    return `The result for ${f.period} is ${f.value ?? "?"}${target}: ${f.status}, ${f.verdict}.`;
  },
  noResult: (f) => {
    const target = f.target === null ? "" : ` The ${f.year} target is ${f.target}.`;
    return `For ${f.period}: ${f.status}, ${f.verdict}.${target}`;
  },
  path: (f) =>
    `Starting from the ${f.anchor ?? "?"}, with ${f.elapsed} of the year gone by, ${f.expected ?? "?"} is due for ${f.period}.`,
  formula: (sum, progress) => `Progress r = ${sum} = ${progress}.`,
  thresholds: (rule, list) => `Judged by the rule “${rule}”: ${list.join("; ")}.`,
  threshold: (range, status) => `${range}: ${status}`,
  from: (point) => `${point} or more`,
  above: (point) => `above ${point}`,
  upTo: (point) => `${point} or less`,
  below: (point) => `below ${point}`,
  between: (low, lowIncluded, high, highIncluded) =>
    `${lowIncluded ? "" : "above "}${low} to ${highIncluded ? "" : "below "}${high}`,
  exactly: (point) => `exactly ${point}`,
  anyValue: "any value",
  next: (f, step, status) => `It has to ${verb(f)} by ${step} to be “${status}”.`,
  decline: (f, baseline, size) =>
    `This is ${f.higherIsBetter ? "below" : "above"} the ${f.baselineYear} value of ${baseline} by ${size}, within what the target allows.`,
  rounding: (from, to, decimals) =>
    `The entered value ${from} rounds to ${to} at ${decimals} decimals, and the rounding decides the assessment.`,
  deviation: (size, over) =>
    `It is ${size} ${over ? "over" : "under"} the target; a deviation of 30% or more needs an explanation.`,
  reached: (year, target) => `The ${year} target of ${target} is already met.`,
  reach: (f, at) =>
    `At the present pace ${at.year} ends at ${at.projected} (target ${at.target}); to meet the target it has to ${verb(f)} by ${at.required} a year, which is ${at.reachable}.`,
  fromZero: "0 at the start of the year",
  anchorFrom: {
    actual: (year, value) => `${year} result of ${value}`,
    target: (year, value) => `${year} target of ${value}`,
    baseline: (year, value) => `${year} baseline of ${value}`,
  },
};
