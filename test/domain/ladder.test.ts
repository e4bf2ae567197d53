import fc from "fast-check";
import { holds, ladder, overlay, type Verdict } from "../../src/domain/ladder";

const bad: Verdict = { status: "offTrack", severity: null, reason: "short" };
const fair: Verdict = { status: "watch", severity: null, reason: "nearLimit" };
const good: Verdict = { status: "onTrack", severity: null, reason: "meetsTarget" };

describe("ladder", () => {
  it("gives a value the last rung it reaches, the rung's own place included", () => {
    expect(
      ladder(1, bad, [
        { ...fair, at: 90 },
        { ...good, at: 90.38 },
      ]),
    ).toEqual([
      { from: -Infinity, fromIncluded: false, to: 90, toIncluded: false, ...bad },
      { from: 90, fromIncluded: true, to: 90.38, toIncluded: false, ...fair },
      { from: 90.38, fromIncluded: true, to: Infinity, toIncluded: false, ...good },
    ]);
  });

  it("runs the other way when lower is better", () => {
    expect(ladder(-1, bad, [{ ...good, at: 5 }])).toEqual([
      { from: -Infinity, fromIncluded: false, to: 5, toIncluded: true, ...good },
      { from: 5, fromIncluded: false, to: Infinity, toIncluded: false, ...bad },
    ]);
  });

  it("leaves an open rung's place to the rung below", () => {
    expect(ladder(1, bad, [{ ...good, at: 5, open: true }])).toEqual([
      { from: -Infinity, fromIncluded: false, to: 5, toIncluded: true, ...bad },
      { from: 5, fromIncluded: false, to: Infinity, toIncluded: false, ...good },
    ]);
  });

  it("skips a rung at the place of the next", () => {
    expect(
      ladder(1, bad, [
        { ...fair, at: 5 },
        { ...good, at: 5 },
      ]),
    ).toEqual(ladder(1, bad, [{ ...good, at: 5 }]));
  });
});

describe("overlay", () => {
  const line = ladder(1, bad, [{ ...good, at: 5 }]);
  const ends = fc.integer({ min: -3, max: 8 });

  it("covers the line once, whatever zone is laid over it", () => {
    fc.assert(
      fc.property(
        ends,
        ends,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: -10, max: 20 }),
        (a, b, l, r, n) => {
          const zone = {
            from: Math.min(a, b),
            to: Math.max(a, b),
            fromIncluded: a === b || l,
            toIncluded: a === b || r,
          };
          const bands = overlay(line, zone, fair);
          const value = n / 2;
          const holding = bands.filter((band) => holds(band, value));
          const expected = holds(zone, value) ? "watch" : value >= 5 ? "onTrack" : "offTrack";
          expect(holding.map(({ status }) => status)).toEqual([expected]);
        },
      ),
    );
  });
});
