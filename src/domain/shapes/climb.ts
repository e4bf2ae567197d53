import type { Band, MissedSeverity } from "../assessment";
import { pointBetween } from "../decimal";
import { ladder, type Rung, type Verdict } from "../ladder";
import type { Question } from "../Question";

/** The shares of the way that separate the statuses: on track from 0.95 of the pace, watched from 0.6. */
const onPace = 0.95;
const behindPace = 0.6;

/**
 * 提升: the path from an anchor to the year's target, walked in step with the year. Progress is
 * r = s(V−A)/s(T−A); within the year it is compared with the share p of the year gone by, at year end with 1.
 *
 * @param below what a value on the wrong side of the anchor amounts to.
 * @example from 17.56 to 18 by mid-year: on track from 17.769, watched from 17.692
 */
export function climb(question: Question, anchor: number, below: Verdict): readonly Band[] {
  const { better, target, strict, through, isYearEnd } = question;
  const at = (share: number): number =>
    pointBetween(anchor, target, share, { of: through, in: 12 });
  const rungs: readonly Rung[] = isYearEnd
    ? [
        { ...missed("severe"), at: anchor },
        { ...missed("medium"), at: at(behindPace) },
        { ...missed("slight"), at: at(onPace) },
        { ...rung("met", "meetsTarget"), at: target, open: strict },
      ]
    : [
        { ...rung("offTrack", "farBehindPace"), at: anchor },
        { ...rung("watch", "behindPace"), at: at(behindPace) },
        { ...rung("onTrack", "pace"), at: at(onPace) },
        { ...rung("onTrack", "aheadOfTarget"), at: target, open: strict },
      ];
  return ladder(better, below, rungs);
}

function missed(severity: MissedSeverity): Verdict {
  return { status: "missed", severity, reason: "short" };
}

function rung(status: Verdict["status"], reason: Verdict["reason"]): Verdict {
  return { status, severity: null, reason };
}
