/** Something to measure: who does the work, and the work. */
export interface Contender {
  readonly peer: string;
  readonly run: () => unknown;
}

/** Who did the work, in how much processor time, with how much memory at its peak where that was measured. */
export interface Measurement {
  readonly peer: string;
  readonly ms: number;
  readonly megabytes?: number;
}

/**
 * The median processor time of several runs of each contender, in milliseconds, after two to warm up. The contenders
 * take turns, so that whatever else the machine does meets them all; processor time leaves most of that out.
 *
 * @example await compare(5, [{ peer: "ours", run: () => examine(snapshot) }]) // [{ peer: "ours", ms: 12.3 }]
 */
export async function compare(
  repeats: number,
  contenders: readonly Contender[],
): Promise<readonly Measurement[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < repeats; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const ms = await processorTime(run);
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return contenders.map(({ peer }, index) => ({ peer, ms: median(times[index] ?? []) }));
}

/** The processor time of one run in milliseconds. */
export async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one; of an even count the upper of the two. @throws RangeError when there are none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError("there is nothing to take the median of");
  return middle;
}
