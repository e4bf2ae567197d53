import type { HitLine } from "./HitLine";

/**
 * What was found before and is not found now, the latest last. What comes back is no longer mended.
 *
 * @example mendedSince([slip], [], []) // [slip]
 */
export function mendedSince(
  before: readonly HitLine[],
  mended: readonly HitLine[],
  now: readonly HitLine[],
): readonly HitLine[] {
  const there = new Set(now.map(({ id }) => id));
  const all = new Map([...mended, ...before].map((line) => [line.id, line]));
  return [...all.values()].filter(({ id }) => !there.has(id));
}
