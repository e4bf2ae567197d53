import type { Step } from "./ScoringProfile";

/**
 * The share of the first step a value reaches.
 *
 * @param steps descending.
 * @returns 0 below them all.
 * @example stepAt([{ from: 90, share: 1 }, { from: 80, share: 0.8 }], 89.99) // 0.8
 */
export function stepAt(steps: readonly Step[], value: number): number {
  return steps.find(({ from }) => value >= from)?.share ?? 0;
}
