import fc from "fast-check";
import { alignLines } from "../../../src/flows/sealing/alignLines";

const nothingAlike = (): number => 0;

test.each<[string, string, string, readonly (number | null)[]]>([
  ["the same lines", "abc", "abc", [0, 1, 2]],
  ["one inserted", "abc", "axbc", [0, 2, 3]],
  ["one deleted", "abc", "ac", [0, null, 1]],
  ["one changed", "abc", "axc", [0, 1, 2]],
  ["one changed and one inserted far away", "abcdef", "axcdeyf", [0, 1, 2, 3, 4, 6]],
  ["all of them new", "ab", "xy", [0, 1]],
  ["none before", "", "xy", []],
  ["none now", "ab", "", [null, null]],
])("%s", (_, before, now, expected) => {
  expect(alignLines([...before], [...now], nothingAlike)).toEqual(expected);
});

test("of several lines between two that were kept, those most alike are paired", () => {
  const likeness = (line: number, place: number): number => (line === 1 && place === 2 ? 1 : 0);
  expect(alignLines(["a", "b", "c"], ["a", "x", "y", "c"], likeness)).toEqual([0, 2, 3]);
});

test("places go up, no line is given twice, and what was only inserted or deleted is found", () => {
  const lines = fc.array(fc.nat({ max: 50 }).map(String), { maxLength: 30 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (before, at) => {
      const now = [...before];
      for (const place of at) now.splice(Math.min(place, now.length), 0, `new ${place}`);
      const there = alignLines(before, now, nothingAlike) ?? [];
      const back = alignLines(now, before, nothingAlike) ?? [];
      expect(there.map((place) => now[place ?? -1])).toEqual(before);
      expect(back.flatMap((place) => (place === null ? [] : [place]))).toEqual(
        before.map((_, index) => index),
      );
    }),
  );
});
