import type { Band } from "../assessment";
import { ladder, type Verdict } from "../ladder";
import type { Question } from "../Question";
import { climb } from "./climb";
import { isPlateau } from "./improve";

const fell: Verdict = { status: "invalid", severity: null, reason: "cumulativeFell" };

/** 累计: a count that grows along the year and cannot fall; a value below its anchor is a mistake, not a bad result. */
export function accumulate(question: Question, anchor: number): readonly Band[] {
  const { better, target, isYearEnd } = question;
  if (!isPlateau(better, anchor, target)) return climb(question, anchor, fell);
  return ladder(better, fell, [
    {
      at: anchor,
      status: isYearEnd ? "met" : "onTrack",
      severity: null,
      reason: "meetsTarget",
    },
  ]);
}
