import Big from "big.js";

/**
 * Round numbers for an axis, about as many as asked for, all within the ends.
 *
 * @example niceTicks(17.4, 19.1, 4) // [17.5, 18, 18.5, 19]
 */
export function niceTicks(low: number, high: number, about: number): readonly number[] {
  if (!(high > low)) return [low];
  const step = niceStep((high - low) / about);
  const first = Math.ceil(Number(new Big(low).div(step)));
  const ticks: number[] = [];
  for (let tick = step.times(first); tick.lte(high); tick = tick.plus(step)) {
    ticks.push(Number(tick));
  }
  return ticks;
}

/** The smallest of 1, 2, 5 times a power of ten that is not below the rough step. */
function niceStep(rough: number): Big {
  const power = new Big(10).pow(Math.floor(Math.log10(rough)));
  const factor = [1, 2, 5, 10].find((each) => Number(power.times(each)) >= rough) ?? 10;
  return power.times(factor);
}
