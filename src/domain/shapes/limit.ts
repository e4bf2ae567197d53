import type { Band, MissedSeverity } from "../assessment";
import { pointBetween } from "../decimal";
import { ladder, type Rung, type Verdict } from "../ladder";
import type { Question } from "../Question";

/**
 * 底线 and 上限: a value that may give way as far as the target but no further. Within the year it is watched
 * once more than half of the room between start and target is used up; at year end it is met, or missed by the
 * share of that room it falls short: up to 0.05 slight, up to 0.4 medium, else severe.
 *
 * @param start what the room is measured from: the baseline, or on a plateau the anchor.
 * @example a floor of 90 that started at 90.76 is watched below 90.38
 */
export function limit(question: Question, start: number): readonly Band[] {
  const { better, target, strict, isYearEnd } = question;
  const room = better * (start - target);
  if (isYearEnd) {
    const behind = room > 0 ? -1 : 1;
    const shortfalls = (
      [
        ["medium", 0.4],
        ["slight", 0.05],
      ] as const
    ).map(([severity, share]) => ({
      ...missed(severity),
      at: pointBetween(target, start, behind * share),
    }));
    return ladder(better, missed("severe"), [
      ...(room === 0 ? [] : shortfalls),
      { at: target, open: strict, status: "met", severity: null, reason: "meetsTarget" },
    ]);
  }
  const short: Verdict = { status: "offTrack", severity: null, reason: "short" };
  const meets: Rung = {
    at: target,
    open: strict,
    status: "onTrack",
    severity: null,
    reason: "meetsTarget",
  };
  if (room <= 0) return ladder(better, short, [meets]);
  return ladder(better, short, [
    { ...meets, status: "watch", reason: "nearLimit" },
    { ...meets, open: false, at: pointBetween(start, target, 0.5) },
  ]);
}

function missed(severity: MissedSeverity): Verdict {
  return { status: "missed", severity, reason: "short" };
}
