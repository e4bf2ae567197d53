import type { Trajectory } from "./trajectory";

/** Where values and moments lie in the drawing, in pixels from its upper left corner. */
export interface TrajectoryScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

const height = 220;
const top = 22;
const bottom = height - 26;
const right = 34;
/** Room for a figure of the value axis, by its characters. */
const perCharacter = 7;

/**
 * The scale of a drawing of the given width.
 *
 * @param labels the figures along the value axis, which stand left of it.
 */
export function trajectoryScale(
  { years, low, high }: Trajectory,
  width: number,
  labels: readonly string[],
): TrajectoryScale {
  const left = 22 + perCharacter * Math.max(2, ...labels.map(({ length }) => length));
  const first = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? first) - first);
  return {
    width,
    height,
    left,
    right: width - right,
    top,
    bottom,
    x: (at) => left + ((at - first) / span) * (width - right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
  };
}
