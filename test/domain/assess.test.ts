import { assess } from "../../src/domain/assess";
import { aMeasure, period, targets } from "../support/measures";

const share = aMeasure({
  id: "ind-09",
  name: "四级手术比例",
  unit: "%",
  baseline: 17.56,
  targets: targets({ 2023: 18, 2024: 18.5, 2025: 19 }),
});

function valued(value: number): { readonly kind: "number"; readonly value: number } {
  return { kind: "number", value };
}

describe("an assessment", () => {
  it("carries all its sentence is made of", () => {
    const { bands, band, ...rest } = assess(share, period("2024H1"), valued(18.1), {});
    expect(rest).toEqual({
      status: "offTrack",
      severity: null,
      rule: "improve",
      value: 18.1,
      target: 18.5,
      targetUpTo: null,
      anchor: { value: 18, year: 2023, from: "target" },
      elapsed: 0.5,
      progress: 0.2,
      expected: 18.25,
      gap: -0.15,
      next: { status: "watch", at: 18.15, distance: 0.05 },
      roundedFrom: null,
      deviation: null,
      reach: {
        finalYear: 2025,
        finalTarget: 19,
        projected: 18.64,
        required: 0.6,
        reachable: "yes",
      },
    });
    expect(band).toBe(bands[4]);
    expect(bands.map(({ from, status, reason }) => [from, status, reason])).toEqual([
      [-Infinity, "invalid", "belowBound"],
      [0, "worsening", "awayFromAnchor"],
      [0.0878, "invalid", "unitSlip"],
      [0.285, "worsening", "awayFromAnchor"],
      [18, "offTrack", "farBehindPace"],
      [18.15, "watch", "behindPace"],
      [18.2375, "onTrack", "pace"],
      [18.5, "onTrack", "aheadOfTarget"],
      [100, "invalid", "aboveBound"],
      [878, "invalid", "unitSlip"],
      [2850, "invalid", "aboveBound"],
    ]);
  });

  it("says how far the target is at year end, whatever the severity", () => {
    const { severity, next } = assess(share, period("2024"), valued(18.08), {});
    expect([severity, next]).toEqual(["severe", { status: "met", at: 18.5, distance: 0.42 }]);
  });

  it("says where rounding to the printed decimals decided", () => {
    const { status, value, roundedFrom } = assess(share, period("2024"), valued(18.496), {});
    expect([status, value, roundedFrom]).toEqual(["met", 18.5, 18.496]);
    expect(assess(share, period("2024"), valued(18.6), {}).roundedFrom).toBeNull();
  });

  it.each([
    [130, 0.3],
    [129, null],
    [70, -0.3],
    [71, null],
  ])("%d against 100 at year end deviates by %d", (value, deviation) => {
    const count = aMeasure({
      unit: "人次",
      decimals: 0,
      baseline: 50,
      targets: targets({ 2024: 100 }),
    });
    expect(assess(count, period("2024"), valued(value), {}).deviation).toBe(deviation);
    expect(assess(count, period("2024H1"), valued(value), {}).deviation).toBeNull();
  });

  it("judges nothing about a value that is none", () => {
    const unreadable = { kind: "unreadable", text: "约18" } as const;
    const { status, value, band, gap, reach } = assess(share, period("2024"), unreadable, {});
    expect([status, value, band, gap, reach]).toEqual(["invalid", null, null, null, null]);
  });
});

describe("reaching the final year", () => {
  const index = aMeasure();
  it.each([
    ["2024H1", 1.02, { projected: 1.09, required: 0.053333, reachable: "yes" }],
    ["2024", 1.02, { projected: 1.055, required: 0.08, reachable: "strained" }],
    ["2024", 0.94, { projected: 0.935, required: 0.16, reachable: "no" }],
    ["2024", 1.2, { projected: 1.325, required: 0, reachable: "yes" }],
    ["2025", 1.1, { projected: 1.1, required: 0, reachable: "yes" }],
    ["2025", 1.09, { projected: 1.09, required: 0.01, reachable: "no" }],
  ])("in %s with %d", (code, value, expected) => {
    expect(assess(index, period(code), valued(value), {}).reach).toEqual({
      finalYear: 2025,
      finalTarget: 1.1,
      ...expected,
    });
  });

  it("is signed like the value where lower is better", () => {
    const days = aMeasure({
      unit: "天",
      direction: "down",
      comparator: "<=",
      baseline: 6.73,
      targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
    });
    expect(assess(days, period("2024"), valued(6.6), {}).reach).toEqual({
      finalYear: 2025,
      finalTarget: 6.5,
      projected: 6.535,
      required: -0.1,
      reachable: "yes",
    });
  });

  it.each(["annual", "growth", "neutral"] as const)("is not projected for %s", (shape) => {
    expect(assess(aMeasure({ shape }), period("2024"), valued(1), {}).reach).toBeNull();
  });
});
