/** One line of a comparison: who did it, in how many milliseconds, how many things. */
export interface Measurement {
  readonly peer: string;
  readonly ms: number;
  readonly of: number;
}

/** The median time of several runs, in milliseconds, after one run to warm up. */
export function median(repeats: number, run: () => void): number {
  run();
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}
