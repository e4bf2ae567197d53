import type { Band } from "../assessment";
import { ladder } from "../ladder";
import type { Question } from "../Question";

/** 无基线: without a starting point there is no path; the value meets the year's target or is watched until it does. */
export function withoutBaseline({ better, target, strict, isYearEnd }: Question): readonly Band[] {
  return ladder(
    better,
    { status: isYearEnd ? "missed" : "watch", severity: null, reason: "noBaseline" },
    [
      {
        at: target,
        open: strict,
        status: isYearEnd ? "met" : "onTrack",
        severity: null,
        reason: "meetsTarget",
      },
    ],
  );
}
