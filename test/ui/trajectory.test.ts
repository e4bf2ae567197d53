import { assess } from "../../src/domain/assess";
import type { Measure } from "../../src/domain/indicator";
import { formatPeriod } from "../../src/domain/period";
import { trajectoryOf, type Trajectory } from "../../src/ui/trajectory";
import { trajectoryRows } from "../../src/ui/trajectoryRows";
import { aMeasure, period, targets } from "../support/measures";

function traced(
  measure: Measure,
  code: string,
  value: number | null,
  history: Record<number, number> = {},
): Trajectory | null {
  const when = period(code);
  const observation =
    value === null ? { kind: "blank" as const } : { kind: "number" as const, value };
  return trajectoryOf(
    { measure, history, assessment: assess(measure, when, observation, history) },
    when,
  );
}

const floor = aMeasure({
  unit: "%",
  shape: "floor",
  baseline: 90.76,
  targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
});

const anIndex = aMeasure();

describe("trajectoryOf", () => {
  test("a floor in mid-year: a step with its early-warning line half-way to the limit, the bands at the period", () => {
    const trajectory = traced(floor, "2024H1", 90.2);
    expect(trajectory).toEqual({
      at: 2023.5,
      years: [2022, 2023, 2024, 2025],
      low: expect.closeTo(89.438, 3) as number,
      high: expect.closeTo(90.962, 3) as number,
      baseline: { at: 2022, value: 90.76 },
      targets: [2023, 2024, 2025].map((at) => ({ at, value: 90, upTo: null, candidates: [] })),
      isLimit: true,
      before: [],
      value: { at: 2023.5, value: 90.2 },
      projected: { at: 2025, value: 89.64 },
      warning: 90.38,
      offScale: null,
      zones: [
        { from: trajectory?.low, to: 90, status: "offTrack" },
        { from: 90, to: 90.38, status: "watch" },
        { from: 90.38, to: trajectory?.high, status: "onTrack" },
      ],
    });
  });

  test("the warning line of a cap lies below it", () => {
    const cap = aMeasure({
      unit: "%",
      comparator: "<=",
      direction: "down",
      shape: "cap",
      baseline: 1.34,
      targets: targets({ 2023: 5, 2024: 5, 2025: 5 }),
    });
    expect(traced(cap, "2024H1", 3)?.warning).toBe(3.17);
  });

  test("at year end a limit is met or missed: there is nothing left to warn of", () => {
    expect(traced(floor, "2024", 90.2)?.warning).toBe(null);
  });

  test("a path is walked, not kept: it is no step, and starts from last year's result", () => {
    const trajectory = traced(anIndex, "2024H1", 1.03, { 2023: 1.01 });
    expect([trajectory?.isLimit, trajectory?.before]).toEqual([false, [{ at: 2023, value: 1.01 }]]);
  });

  test("the axis does not go where no value can be", () => {
    const full = aMeasure({
      unit: "%",
      comparator: "=",
      shape: "maintain",
      decimals: 0,
      baseline: 100,
      targets: targets({ 2023: 100, 2024: 100, 2025: 100 }),
    });
    expect(traced(full, "2024H1", 98)?.high).toBe(100);
  });

  test("a value a hundred times off is told to be off the scale and squeezes nothing", () => {
    const share = aMeasure({
      unit: "%",
      baseline: 17.56,
      targets: targets({ 2024: 18.5, 2025: 19 }),
    });
    const trajectory = traced(share, "2024H1", 0.18);
    expect([trajectory?.offScale, (trajectory?.low ?? 0) > 17]).toEqual(["below", true]);
  });

  test("an unconfirmed target is left out of the drawing and kept with its readings", () => {
    const unsure = aMeasure({
      targets: { 2024: { value: 5, candidates: ["5—8", "58"] }, 2025: { value: 8 } },
    });
    const trajectory = traced(unsure, "2024", 6);
    expect([trajectory?.targets[0]?.candidates, (trajectory?.high ?? 0) < 58]).toEqual([
      ["5—8", "58"],
      true,
    ]);
  });

  test.each([
    ["no target at all", aMeasure({ targets: {} })],
    ["a milestone", aMeasure({ shape: "milestone", targets: targets({ 2025: 1 }) })],
    [
      "only targets that are not confirmed",
      aMeasure({ targets: { 2024: { value: 5, candidates: ["5—8", "58"] } } }),
    ],
  ])("nothing is drawn for %s", (_, measure) => {
    expect(traced(measure, "2024", 1)).toBe(null);
  });
});

describe("trajectoryRows", () => {
  function rows(code: string, value: number, history: Record<number, number>): unknown {
    const trajectory = traced(anIndex, code, value, history);
    return (
      trajectory &&
      trajectoryRows(trajectory, period(code)).map(({ kind, when, target, actual }) => [
        kind,
        formatPeriod(when),
        target,
        actual,
      ])
    );
  }

  test("in the order of time: baseline, results beside targets, the period within its year, the projection", () => {
    expect(rows("2024H1", 1.03, { 2023: 1.01 })).toEqual([
      ["baseline", "2022", null, 0.95],
      ["year", "2023", 1, 1.01],
      ["period", "2024H1", null, 1.03],
      ["year", "2024", 1.05, null],
      ["year", "2025", 1.1, null],
      ["projected", "2025", null, 1.11],
    ]);
  });

  test("at year end the result stands beside its target", () => {
    expect(rows("2024", 1.05, {})).toEqual([
      ["baseline", "2022", null, 0.95],
      ["year", "2023", 1, null],
      ["year", "2024", 1.05, 1.05],
      ["year", "2025", 1.1, null],
      ["projected", "2025", null, 1.1],
    ]);
  });
});
