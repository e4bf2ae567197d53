import type { Band } from "../assessment";
import { overlay } from "../ladder";
import type { Question } from "../Question";
import { accumulate } from "./accumulate";
import { withoutBaseline } from "./withoutBaseline";

/** 区间: below the lower end it counts up to it, inside it is met, above the upper end it is met and asks for an explanation. */
export function range(question: Question): readonly Band[] {
  const { anchor, targetUpTo, isYearEnd } = question;
  const upToRange = anchor ? accumulate(question, anchor.value) : withoutBaseline(question);
  if (targetUpTo === null) return upToRange;
  return overlay(
    upToRange,
    { from: targetUpTo, fromIncluded: false, to: Infinity, toIncluded: false },
    { status: isYearEnd ? "met" : "onTrack", severity: null, reason: "aboveRange" },
  );
}
