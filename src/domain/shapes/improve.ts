import type { Band } from "../assessment";
import type { Question } from "../Question";
import { climb } from "./climb";
import { limit } from "./limit";

/**
 * 提升, with 台阶 as its plateau: where the anchor already meets the year's target there is no way left to go, and
 * the target becomes a floor (or cap) with the anchor as its start.
 */
export function improve(question: Question, anchor: number): readonly Band[] {
  const { better, target, isYearEnd } = question;
  if (isPlateau(better, anchor, target)) return limit(question, anchor);
  return climb(
    question,
    anchor,
    isYearEnd
      ? { status: "missed", severity: "worsening", reason: "awayFromAnchor" }
      : { status: "worsening", severity: null, reason: "awayFromAnchor" },
  );
}

/** Whether a path has nothing left to climb this year. */
export function isPlateau(better: 1 | -1, anchor: number, target: number): boolean {
  return better * (anchor - target) >= 0;
}
