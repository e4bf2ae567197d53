import Big from "big.js";
import fc from "fast-check";
import {
  difference,
  pointBetween,
  product,
  quotient,
  roundHalfUp,
  shareOfWay,
} from "../../src/domain/decimal";

describe("decimal arithmetic", () => {
  it.each([
    [17.985, 2, 17.99],
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [0.1 + 0.2, 1, 0.3],
    [1.005, 2, 1.01],
    [17.984999999999996, 2, 17.99],
    [17.9949, 2, 17.99],
    [38.5, 2, 38.5],
    [1e21, 2, 1e21],
    [-0.004, 2, 0],
    [-0.00001, 2, 0],
  ])("rounds %d half up to %d decimals", (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it("rounds as decimal arithmetic does, whatever the value", () => {
    const values = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
      fc.integer({ min: -1e9, max: 1e9 }).map((halves) => (halves * 10 + 5) / 1000),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const exact = Number(new Big(value.toPrecision(15)).round(decimals, Big.roundHalfUp));
        expect(Math.abs(roundHalfUp(value, decimals) - exact)).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  it("puts 38.8 exactly 0.6 of the way from 38.5 to 39", () => {
    expect(shareOfWay(38.8, 38.5, 39)).toBe(0.6);
    expect(pointBetween(38.5, 39, 0.6)).toBe(38.8);
  });

  it("keeps a share of seven months exact", () => {
    expect(pointBetween(0, 12, { of: 7, in: 12 })).toBe(7);
    expect(pointBetween(0, 24, 0.95, { of: 7, in: 12 })).toBe(13.3);
  });

  it("knows nothing of binary noise", () => {
    expect(difference(0.3, 0.1)).toBe(0.2);
    expect(product(0.57, 100)).toBe(57);
  });

  it("answers as decimal arithmetic does, whatever the size of the values", () => {
    const values = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -6, max: 8 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(values, values, fc.constantFrom(0.95, 0.6, 0.5, -0.05), (a, b, share) => {
        const between = new Big(b).minus(a).times(share).times(7).div(12).plus(a);
        expect([
          difference(a, b),
          product(a, b),
          pointBetween(a, b, share, { of: 7, in: 12 }).toPrecision(10),
        ]).toEqual([
          Number(new Big(a).minus(b)),
          Number(new Big(a).times(b)),
          Number(between).toPrecision(10),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not divide by nothing", () => {
    expect(() => quotient(1, 0)).toThrow("Division by zero");
    expect(() => shareOfWay(1, 2, 2)).toThrow("Division by zero");
  });

  it("leaves a value alone that has no more decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (n, decimals) => {
          const value = Number(`${n}e-${decimals}`);
          expect(roundHalfUp(value, decimals)).toBe(value);
        },
      ),
    );
  });
});
