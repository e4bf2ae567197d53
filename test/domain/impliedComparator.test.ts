import { impliedComparator } from "../../src/domain/impliedComparator";
import type { Comparator, Direction, Shape } from "../../src/domain/indicator";

const cases: readonly [Direction, Shape, Comparator][] = [
  ["up", "improve", ">="],
  ["down", "improve", "<="],
  ["down", "growth", "<="],
  ["up", "maintain", "="],
  ["none", "neutral", "="],
];

test.each(cases)("a bare target of a %s %s is compared by %s", (direction, shape, comparator) => {
  expect(impliedComparator(direction, shape)).toBe(comparator);
});
