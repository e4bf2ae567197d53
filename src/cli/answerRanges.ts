import type { Targets } from "../domain/indicator";

/** The upper ends of targets that are ranges, by year; nothing where none is one. */
export interface RangesAnswer {
  readonly targetsUpTo?: Readonly<Record<string, number>>;
}

/** @example answerRanges({ 2024: { value: 2, upTo: 3 } }) // { targetsUpTo: { "2024": 3 } } */
export function answerRanges(targets: Targets): RangesAnswer {
  const ends = Object.entries(targets).flatMap(([year, { upTo, candidates }]) =>
    upTo === undefined || candidates ? [] : [[year, upTo] as const],
  );
  return ends.length === 0 ? {} : { targetsUpTo: Object.fromEntries(ends) };
}
