import { assess } from "../../src/domain/assess";
import type { MissedSeverity, Status } from "../../src/domain/assessment";
import { isBetter, standing, worstOf } from "../../src/domain/standing";
import { aMeasure, period } from "../support/measures";

test("from best to worst: what is met, what cannot be judged, what is behind, what was missed by how much", () => {
  const ladder: readonly (readonly [Status, MissedSeverity | null])[] = [
    ["met", null],
    ["onTrack", null],
    ["notAssessed", null],
    ["watch", null],
    ["missing", null],
    ["unconfirmed", null],
    ["invalid", null],
    ["offTrack", null],
    ["worsening", null],
    ["missed", "slight"],
    ["missed", "medium"],
    ["missed", "severe"],
    ["missed", "worsening"],
  ];
  const standings = ladder.map(([status, severity]) => standing({ status, severity }));
  expect(standings).toEqual([...new Set(standings)].toSorted((a, b) => a - b));
});

test.each<[Status, Status, boolean]>([
  ["onTrack", "watch", true],
  ["watch", "onTrack", false],
  ["missed", "missed", false],
])("%s is better than %s: %s", (one, other, is) => {
  expect(isBetter(one, other)).toBe(is);
});

test("a whole stands as the worst of its parts, the first of several as bad", () => {
  const [good, bad, asBad] = [1.06, 0.96, 0.96].map((value) =>
    assess(aMeasure(), period("2024"), { kind: "number", value }, {}),
  );
  if (!good || !bad || !asBad) throw new Error("three assessments");
  expect(worstOf([good, bad, asBad])).toBe(bad);
  expect(worstOf([good])).toBe(good);
  expect(() => worstOf([])).toThrow(TypeError);
});
