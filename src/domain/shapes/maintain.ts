import type { Band } from "../assessment";
import { ladder } from "../ladder";
import type { Question } from "../Question";

/** 保持: a target at a natural bound, such as 100%; anything worse is off track at once and a severe miss at year end. */
export function maintain({ better, target, isYearEnd }: Question): readonly Band[] {
  return isYearEnd
    ? ladder(better, { status: "missed", severity: "severe", reason: "short" }, [
        { at: target, status: "met", severity: null, reason: "meetsTarget" },
      ])
    : ladder(better, { status: "offTrack", severity: null, reason: "short" }, [
        { at: target, status: "onTrack", severity: null, reason: "meetsTarget" },
      ]);
}
