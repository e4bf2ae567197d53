import { lensNote } from "../../../src/domain/scoring/lensNote";
import { scoreMeasure } from "../../../src/domain/scoring/scoreMeasure";
import { assess } from "../../../src/domain/assess";
import { aMeasure, period } from "../../support/measures";
import { standard } from "../../support/scoring";

test("0.95 against 1.00 from 0.95: 95 points of 100 for 0 % of the way, and that is said", () => {
  const index = aMeasure();
  const stuck = assess(index, period("2023"), { kind: "number", value: 0.95 }, {});
  const score = scoreMeasure(index, stuck, 100, standard);
  expect([score.points, stuck.progress, lensNote(score, stuck)]).toEqual([95, 0, "pointsAhead"]);
});

test.each([
  [8, "missed", "medium", "pointsAhead"],
  [7.99, "missed", "medium", null],
  [9.9, "missed", "slight", null],
  [9, "offTrack", null, "pointsAhead"],
  [9, "worsening", null, "pointsAhead"],
  [9, "watch", null, null],
  [10, "met", null, null],
  [5.99, "onTrack", null, "pointsBehind"],
  [6, "onTrack", null, null],
  [2, "offTrack", null, null],
  [null, "missed", "severe", null],
] as const)("%s points of 10 beside %s (%s): %s", (points, status, severity, note) => {
  expect(lensNote({ weight: 10, points }, { status, severity })).toBe(note);
});
