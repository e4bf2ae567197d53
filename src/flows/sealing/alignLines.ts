/** Beyond so many differences two sequences are taken to have nothing to do with each other. */
const most = 500;

/**
 * Which line became which, where lines were inserted, deleted or changed: lines that are the same keep their order, and between them as many are paired as
 * possible, those most alike first.
 *
 * @param likeness how much two lines have in common; 0 for nothing, then they are not paired.
 * @returns by each line of `before` its place in `now`, or null; null where they have too little in common.
 * @example alignLines(["a", "b", "c"], ["a", "x", "b", "c"], () => 0) // [0, 2, 3]
 */
export function alignLines(
  before: readonly string[],
  now: readonly string[],
  likeness: (before: number, now: number) => number,
): readonly (number | null)[] | null {
  const kept = longestCommon(before, now);
  if (!kept) return null;
  const places: (number | null)[] = before.map(() => null);
  let [from, to] = [0, 0];
  for (const [line, place] of [...kept, [before.length, now.length] as const]) {
    pairGap({ from, until: line }, { from: to, until: place }, likeness, places);
    if (line < before.length) places[line] = place;
    [from, to] = [line + 1, place + 1];
  }
  return places;
}

interface Gap {
  readonly from: number;
  readonly until: number;
}

/** Pairs the lines between two that were kept, in order; where they are as many on both sides, each with its counterpart. */
function pairGap(
  before: Gap,
  now: Gap,
  likeness: (before: number, now: number) => number,
  places: (number | null)[],
): void {
  const [height, width] = [before.until - before.from, now.until - now.from];
  if (height === width || height * width > most * most) {
    for (let step = 0; step < Math.min(height, width); step += 1) {
      places[before.from + step] = now.from + step;
    }
    return;
  }
  const best = bestPairs(height, width, (i, j) => likeness(before.from + i, now.from + j));
  for (const [line, place] of best) places[before.from + line] = now.from + place;
}

/** The pairs in order that have most in common altogether. */
function bestPairs(
  height: number,
  width: number,
  likeness: (line: number, place: number) => number,
): readonly (readonly [number, number])[] {
  const sums = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  const at = (line: number, place: number): number => sums[line]?.[place] ?? 0;
  for (let line = height - 1; line >= 0; line -= 1) {
    for (let place = width - 1; place >= 0; place -= 1) {
      const paired = likeness(line, place) + at(line + 1, place + 1);
      const row = sums[line];
      if (row) row[place] = Math.max(paired, at(line + 1, place), at(line, place + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [line, place] = [0, 0]; line < height && place < width;) {
    if (at(line, place) === at(line + 1, place)) line += 1;
    else if (at(line, place) === at(line, place + 1)) place += 1;
    else pairs.push([line++, place++]);
  }
  return pairs;
}

/** The lines both have in one order, by Myers' way; null beyond so many differences. */
function longestCommon(
  before: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] | null {
  const [height, width] = [before.length, now.length];
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let steps = 0; steps <= Math.min(most, height + width); steps += 1) {
    trace.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let line = startOf(furthest, diagonal, steps);
      while (line < height && line - diagonal < width && before[line] === now[line - diagonal]) {
        line += 1;
      }
      furthest.set(diagonal, line);
      if (line >= height && line - diagonal >= width) return backtrack(trace, height, width);
    }
  }
  return null;
}

/** Where a diagonal begins after one more difference: a line more deleted, or one more inserted. */
function startOf(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
  return isInsertion(furthest, diagonal, steps)
    ? (furthest.get(diagonal + 1) ?? 0)
    : (furthest.get(diagonal - 1) ?? -1) + 1;
}

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  height: number,
  width: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [line, place] = [height, width];
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const furthest = trace[steps] ?? new Map<number, number>();
    const diagonal = line - place;
    const start = startOf(furthest, diagonal, steps);
    while (line > start && place > start - diagonal) pairs.push([--line, --place]);
    if (steps === 0) break;
    [line, place] = isInsertion(furthest, diagonal, steps)
      ? [start, start - diagonal - 1]
      : [start - 1, start - diagonal];
  }
  return pairs.reverse();
}

function isInsertion(
  furthest: ReadonlyMap<number, number>,
  diagonal: number,
  steps: number,
): boolean {
  const [below, above] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1];
  return diagonal === -steps || (diagonal !== steps && below < above);
}
