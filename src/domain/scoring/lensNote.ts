import type { Assessment, Status } from "../assessment";
import type { Score } from "./Score";

/** How points and status disagree: nearly all the points far from the path, or few points on it. */
export type LensNote = "pointsAhead" | "pointsBehind";

const manyPoints = 0.8;
const fewPoints = 0.6;

const far: readonly Status[] = ["offTrack", "worsening", "missed"];
const fine: readonly Status[] = ["met", "onTrack"];

/**
 * Whether points and status say different things, so that both have to be read: a value stuck at 0.95 against 1.00 has 95 % of the points and
 * has gone 0 % of the way.
 *
 * @example lensNote({ weight: 100, points: 95 }, { status: "missed", severity: "severe" }) // "pointsAhead"
 */
export function lensNote(
  { weight, points }: Pick<Score, "weight" | "points">,
  { status, severity }: Pick<Assessment, "status" | "severity">,
): LensNote | null {
  if (points === null) return null;
  if (points >= weight * manyPoints && far.includes(status) && severity !== "slight") {
    return "pointsAhead";
  }
  return points < weight * fewPoints && fine.includes(status) ? "pointsBehind" : null;
}
