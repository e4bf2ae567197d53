import fc from "fast-check";
import { niceTicks } from "../../src/ui/niceTicks";

describe("niceTicks", () => {
  test.each([
    [17.4, 19.1, [17.5, 18, 18.5, 19]],
    [89.5, 90.9, [89.5, 90, 90.5]],
    [0, 5.5, [0, 2, 4]],
    [0.1, 0.4, [0.1, 0.2, 0.3, 0.4]],
    [-3, 3, [-2, 0, 2]],
    [0, 120000, [0, 50000, 100000]],
    [7, 7, [7]],
  ])("between %d and %d: %j", (low, high, ticks) => {
    expect(niceTicks(low, high, 4)).toEqual(ticks);
  });

  test("they ascend, lie within the ends, and are at most one more than asked for", () => {
    const ends = fc.tuple(
      fc.integer({ min: -100000, max: 100000 }),
      fc.integer({ min: 1, max: 100000 }),
      fc.constantFrom(1, 10, 1000),
    );
    fc.assert(
      fc.property(ends, ([low, span, scale]) => {
        const [from, to] = [low / scale, (low + span) / scale];
        const ticks = niceTicks(from, to, 4);
        const inside = ticks.every((tick) => tick >= from - 1e-9 && tick <= to + 1e-9);
        const ascending = ticks.every(
          (tick, index) => index === 0 || tick > (ticks[index - 1] ?? 0),
        );
        expect([inside, ascending, ticks.length <= 5]).toEqual([true, true, true]);
      }),
    );
  });
});
