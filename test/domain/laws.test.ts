import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { Assessment, Status } from "../../src/domain/assessment";
import { bands } from "../../src/domain/bands";
import type { Measure, Targets } from "../../src/domain/indicator";
import { holds } from "../../src/domain/ladder";
import { isYearEnd, type ReportingPeriod } from "../../src/domain/period";
import { standing } from "../../src/domain/standing";
import { amount, histories, measures, periods } from "../support/arbitraryMeasures";

type Known = number | undefined;

function judge(measure: Measure, period: ReportingPeriod, value: number, last: Known): Assessment {
  const history = last === undefined ? {} : { [period.year - 1]: last };
  return assess(measure, period, { kind: "number", value }, history);
}

function mapTargets(targets: Targets, change: (value: number) => number): Targets {
  return Object.fromEntries(
    Object.entries(targets).map(([year, { value }]) => [year, { value: change(value) }]),
  );
}

const good: readonly Status[] = ["met", "onTrack"];

describe("laws of assessment", () => {
  it("a better value never gets a worse status", () => {
    fc.assert(
      fc.property(measures, periods, histories, amount, amount, (measure, period, last, a, b) => {
        const better = measure.direction === "up" ? Math.max(a, b) : Math.min(a, b);
        const worse = measure.direction === "up" ? Math.min(a, b) : Math.max(a, b);
        const high = judge(measure, period, better, last);
        const low = judge(measure, period, worse, last);
        fc.pre(high.status !== "invalid" && low.status !== "invalid");
        expect(standing(high)).toBeLessThanOrEqual(standing(low));
      }),
      { numRuns: 2000 },
    );
  });

  it("reversing the direction mirrors the status", () => {
    fc.assert(
      fc.property(measures, periods, histories, amount, (measure, period, last, value) => {
        fc.pre(measure.shape !== "annual");
        const mirror = (n: number): number => -n;
        const mirrored: Measure = {
          ...measure,
          direction: measure.direction === "up" ? "down" : "up",
          comparator: ({ ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" } as const)[
            measure.comparator
          ],
          baseline: measure.baseline === null ? null : -measure.baseline,
          targets: mapTargets(measure.targets, mirror),
        };
        const direct = judge(measure, period, value, last);
        const reversed = judge(mirrored, period, -value, last === undefined ? undefined : -last);
        fc.pre(![direct, reversed].some(({ band }) => isBoundOrSlip(band?.reason)));
        expect([reversed.status, reversed.severity]).toEqual([direct.status, direct.severity]);
      }),
      { numRuns: 2000 },
    );
  });

  it("bands cover the line once, without gaps", () => {
    fc.assert(
      fc.property(measures, periods, histories, amount, (measure, period, last, value) => {
        const history = last === undefined ? {} : { [period.year - 1]: last };
        const line = bands(measure, period, history);
        const ends = line.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
        for (const probe of [...ends, value, -value, 1e9, -1e9]) {
          expect(line.filter((band) => holds(band, probe))).toHaveLength(1);
        }
        expect([line[0]?.from, line.at(-1)?.to]).toEqual([-Infinity, Infinity]);
        for (const [index, band] of line.slice(1).entries()) {
          expect([band.from, band.fromIncluded]).toEqual([
            line[index]?.to,
            line[index]?.toIncluded === false,
          ]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("meeting every yearly target is met at year end", () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 2023, max: 2025 }), (measure, year) => {
        fc.pre(measure.comparator !== ">" && measure.comparator !== "<");
        const period: ReportingPeriod = { year, through: 12, grain: "year" };
        const target = measure.targets[year]?.value ?? NaN;
        const last = measure.targets[year - 1]?.value;
        const { status, band } = judge(measure, period, target, last);
        fc.pre(band?.reason !== "cumulativeFell");
        expect(good).toContain(status);
      }),
      { numRuns: 1000 },
    );
  });

  it("scaling the unit changes nothing, but for satisfaction, which ends at 100", () => {
    fc.assert(
      fc.property(measures, periods, histories, amount, (measure, period, last, value) => {
        fc.pre(measure.shape !== "survey");
        const grow = (n: number): number => Number(`${n}e2`);
        const scaled: Measure = {
          ...measure,
          decimals: 0,
          baseline: measure.baseline === null ? null : grow(measure.baseline),
          targets: mapTargets(measure.targets, grow),
        };
        const direct = judge(measure, period, value, last);
        const larger = judge(scaled, period, grow(value), last === undefined ? last : grow(last));
        expect([larger.status, larger.severity, larger.progress]).toEqual([
          direct.status,
          direct.severity,
          direct.progress,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it("a year-end status belongs to the year end, an interim one to the year", () => {
    fc.assert(
      fc.property(measures, periods, histories, amount, (measure, period, last, value) => {
        const { status } = judge(measure, period, value, last);
        const other: readonly Status[] = isYearEnd(period)
          ? ["onTrack", "watch", "offTrack", "worsening"]
          : ["met", "missed"];
        expect(other).not.toContain(status);
      }),
    );
  });
});

function isBoundOrSlip(reason: string | undefined): boolean {
  return reason === "belowBound" || reason === "aboveBound" || reason === "unitSlip";
}
