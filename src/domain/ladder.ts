import type { Band, BandReason, MissedSeverity, Status } from "./assessment";

/** What a value in a band amounts to. */
export interface Verdict {
  readonly status: Status;
  readonly severity: MissedSeverity | null;
  readonly reason: BandReason;
}

/** A verdict and the value from which it holds, in the better direction; `open` leaves the value itself to the rung below. */
export interface Rung extends Verdict {
  readonly at: number;
  readonly open?: boolean;
}

/** A stretch of the number line. */
export type Interval = Pick<Band, "from" | "fromIncluded" | "to" | "toIncluded">;

const wholeLine: Interval = {
  from: -Infinity,
  fromIncluded: false,
  to: Infinity,
  toIncluded: false,
};

/** One band over the whole line, for what does not depend on the value. */
export function everywhere(verdict: Verdict): readonly Band[] {
  return [{ ...wholeLine, ...verdict }];
}

/**
 * Builds bands from the worst verdict up: a value has the verdict of the last rung it reaches.
 *
 * @param better 1 when higher is better, −1 when lower is; rungs then descend.
 * @param rungs in the order of getting better; a rung at the same place as the next one is skipped.
 * @returns ascending bands that cover the line once.
 */
export function ladder(better: 1 | -1, worst: Verdict, rungs: readonly Rung[]): readonly Band[] {
  const climbing = rungs.filter(({ at, open }, index) => {
    const next = rungs[index + 1];
    return !next || better * (next.at - at) > 0 || (next.at === at && !open && next.open === true);
  });
  const verdicts: readonly Verdict[] = [worst, ...climbing];
  const bands = verdicts.map(({ status, severity, reason }, index): Band => {
    const start = index === 0 ? undefined : climbing[index - 1];
    const end = climbing[index];
    const low = better === 1 ? start : end;
    const high = better === 1 ? end : start;
    const ownsStart = start !== undefined && start.open !== true;
    const ownsEnd = end?.open === true;
    return {
      from: low?.at ?? -Infinity,
      fromIncluded: better === 1 ? ownsStart : ownsEnd,
      to: high?.at ?? Infinity,
      toIncluded: better === 1 ? ownsEnd : ownsStart,
      status,
      severity,
      reason,
    };
  });
  return better === 1 ? bands : bands.reverse();
}

/**
 * Gives a stretch of the line another verdict, whatever bands lay there.
 *
 * @returns ascending bands that still cover the line once.
 */
export function overlay(
  bands: readonly Band[],
  zone: Interval,
  verdict: Verdict,
): readonly Band[] {
  const left = bands.flatMap((band) => cut(band, { ...wholeLine, ...endingBefore(zone) }));
  const right = bands.flatMap((band) => cut(band, { ...wholeLine, ...startingAfter(zone) }));
  return [...left, { ...zone, ...verdict }, ...right];
}

/** Whether the stretch holds the value. */
export function holds({ from, fromIncluded, to, toIncluded }: Interval, value: number): boolean {
  return (
    (value > from || (fromIncluded && value === from)) &&
    (value < to || (toIncluded && value === to))
  );
}

function endingBefore({ from, fromIncluded }: Interval): Pick<Interval, "to" | "toIncluded"> {
  return { to: from, toIncluded: !fromIncluded };
}

function startingAfter({ to, toIncluded }: Interval): Pick<Interval, "from" | "fromIncluded"> {
  return { from: to, fromIncluded: !toIncluded };
}

/** The part of a band inside an interval: none or one. */
function cut(band: Band, { from, fromIncluded, to, toIncluded }: Interval): readonly Band[] {
  const startsLater = from > band.from || (from === band.from && !fromIncluded);
  const endsEarlier = to < band.to || (to === band.to && !toIncluded);
  const inside: Band = {
    ...band,
    ...(startsLater && { from, fromIncluded: fromIncluded && holdsStart(band, from) }),
    ...(endsEarlier && { to, toIncluded: toIncluded && holdsEnd(band, to) }),
  };
  const isEmpty =
    inside.from > inside.to ||
    (inside.from === inside.to && !(inside.fromIncluded && inside.toIncluded)) ||
    inside.from === Infinity ||
    inside.to === -Infinity;
  return isEmpty ? [] : [inside];
}

function holdsStart(band: Band, from: number): boolean {
  return from > band.from || band.fromIncluded;
}

function holdsEnd(band: Band, to: number): boolean {
  return to < band.to || band.toIncluded;
}
