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
  return [bandOver(wholeLine, verdict)];
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
  const bands = verdicts.map((verdict, index): Band => {
    const start = index === 0 ? undefined : climbing[index - 1];
    const end = climbing[index];
    const low = better === 1 ? start : end;
    const high = better === 1 ? end : start;
    const ownsStart = start !== undefined && start.open !== true;
    const ownsEnd = end?.open === true;
    const interval: Interval = {
      from: low?.at ?? -Infinity,
      fromIncluded: better === 1 ? ownsStart : ownsEnd,
      to: high?.at ?? Infinity,
      toIncluded: better === 1 ? ownsEnd : ownsStart,
    };
    return bandOver(interval, verdict);
  });
  return better === 1 ? bands : bands.reverse();
}

/**
 * Gives a stretch of the line another verdict, whatever bands lay there.
 *
 * @returns ascending bands that still cover the line once.
 */
export function overlay(bands: readonly Band[], zone: Interval, verdict: Verdict): readonly Band[] {
  const line: Band[] = [];
  for (const band of bands) {
    if (!startsBefore(band, zone)) continue;
    line.push(endsAfterStart(band, zone) ? endingBefore(band, zone) : band);
  }
  line.push(bandOver(zone, verdict));
  for (const band of bands) {
    if (!endsAfterEnd(band, zone)) continue;
    line.push(startsBeforeEnd(band, zone) ? startingAfter(band, zone) : band);
  }
  return line;
}

/** Whether the stretch holds the value. */
export function holds({ from, fromIncluded, to, toIncluded }: Interval, value: number): boolean {
  return (
    (value > from || (fromIncluded && value === from)) &&
    (value < to || (toIncluded && value === to))
  );
}

/** All bands are made here, so that they are objects of one form, which engines look up fastest. */
function bandOver(
  { from, fromIncluded, to, toIncluded }: Interval,
  { status, severity, reason }: Verdict,
): Band {
  return { from, fromIncluded, to, toIncluded, status, severity, reason };
}

function endingBefore(band: Band, { from, fromIncluded }: Interval): Band {
  const { from: start, fromIncluded: startIncluded } = band;
  return bandOver(
    { from: start, fromIncluded: startIncluded, to: from, toIncluded: !fromIncluded },
    band,
  );
}

function startingAfter(band: Band, { to, toIncluded }: Interval): Band {
  const { to: end, toIncluded: endIncluded } = band;
  return bandOver({ from: to, fromIncluded: !toIncluded, to: end, toIncluded: endIncluded }, band);
}

function startsBefore(a: Interval, b: Interval): boolean {
  return a.from < b.from || (a.from === b.from && a.fromIncluded && !b.fromIncluded);
}

function endsAfterEnd(a: Interval, b: Interval): boolean {
  return a.to > b.to || (a.to === b.to && a.toIncluded && !b.toIncluded);
}

function endsAfterStart(a: Interval, b: Interval): boolean {
  return a.to > b.from || (a.to === b.from && a.toIncluded && b.fromIncluded);
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  return endsAfterStart(b, a);
}
