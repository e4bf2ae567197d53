import type { Band } from "../assessment";
import { ladder } from "../ladder";
import type { Question } from "../Question";

/** 里程碑: done when the target is reached, in progress above zero, not begun at zero; late once its due year is over. */
export function milestone(question: Question, dueYear: number, year: number): readonly Band[] {
  const { target, isYearEnd } = question;
  const isLate = year > dueYear;
  const done = {
    at: target,
    status: isYearEnd ? "met" : "onTrack",
    severity: null,
    reason: "done",
  } as const;
  const underWay = { at: 0, open: true } as const;
  if (isYearEnd) {
    const missed = { status: "missed", reason: isLate ? "late" : "notBegun" } as const;
    return ladder(1, { ...missed, severity: "severe" }, [
      { ...underWay, status: "missed", severity: "medium", reason: isLate ? "late" : "inProgress" },
      done,
    ]);
  }
  if (isLate) return ladder(1, { status: "offTrack", severity: null, reason: "late" }, [done]);
  return ladder(1, { status: "watch", severity: null, reason: "notBegun" }, [
    { ...underWay, status: "onTrack", severity: null, reason: "inProgress" },
    done,
  ]);
}
