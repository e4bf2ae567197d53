import fc from "fast-check";
import {
  elapsedShare,
  formatPeriod,
  isYearEnd,
  parsePeriod,
  samePeriod,
} from "../../src/domain/period";

const codes = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.constantFrom("H1", "H2", "Q1", "Q2", "Q3", "Q4"),
    )
    .map(([year, part]) => `${year}${part}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
);

describe("a reporting period", () => {
  it.each([
    ["2024", { year: 2024, through: 12, grain: "year" }, 1],
    ["2024H1", { year: 2024, through: 6, grain: "half" }, 0.5],
    ["2024Q3", { year: 2024, through: 9, grain: "quarter" }, 0.75],
    ["2024-07", { year: 2024, through: 7, grain: "month" }, 7 / 12],
  ])("%s is read as its year and last month", (code, expected, share) => {
    const parsed = parsePeriod(code);
    expect(parsed).toEqual(expected);
    expect(parsed && elapsedShare(parsed)).toBe(share);
  });

  it.each(["", "24", "2024H3", "2024Q5", "2024-00", "2024-13", "2024-7", "2024H1x", "二〇二四"])(
    "%j is not a period code",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it("is written as it was read", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const parsed = parsePeriod(code);
        expect(parsed && formatPeriod(parsed)).toBe(code);
      }),
    );
  });

  it("is the same as another that covers the same months", () => {
    const half = parsePeriod("2024H1");
    const june = parsePeriod("2024-06");
    const march = parsePeriod("2024Q1");
    expect(half && june && samePeriod(half, june)).toBe(true);
    expect(half && march && samePeriod(half, march)).toBe(false);
  });

  it("ends its year with December, however it is named", () => {
    const ends = ["2024", "2024H2", "2024Q4", "2024-12", "2024-11"].map((code) => {
      const parsed = parsePeriod(code);
      return parsed && isYearEnd(parsed);
    });
    expect(ends).toEqual([true, true, true, true, false]);
  });
});
