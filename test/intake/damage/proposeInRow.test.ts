import { proposeInRow, type RowFigure } from "../../../src/intake/damage/proposeInRow";

const plain = (value: number): RowFigure => ({
  value,
  decimals: String(value).split(".")[1]?.length ?? 0,
});
const proposed = (value: number, unit: string, ...others: RowFigure[]): unknown => {
  const repair = proposeInRow(`${value}`, plain(value), unit, others);
  return repair && [repair.proposed, repair.candidates];
};

describe("proposeInRow", () => {
  test("gives a figure its point back where it is out of all proportion without one", () => {
    expect([
      proposed(655, "天", ...[6.73, 6.6, 6.5].map(plain)),
      proposed(385, "%", ...[38, 39, 40].map(plain)),
    ]).toEqual([
      ["6.55", ["6.55", "655"]],
      ["38.5", ["38.5", "385"]],
    ]);
  });

  test("gives a range its dash back among ranges", () => {
    const ranges = [
      { value: 3, decimals: 0, upTo: 5 },
      { value: 4, decimals: 0, upTo: 6 },
    ];
    expect(proposed(58, "个", ...ranges)).toEqual(["5—8", ["5—8", "58"]]);
  });

  test("favours neither point nor dash where both fit", () => {
    expect(proposed(9092, "%", plain(90.5), plain(91))).toEqual([null, ["90.92", "90—92", "9092"]]);
  });

  test.each([
    ["counts that grow", proposed(58, "个", plain(10), plain(20))],
    ["counts that grow fast", proposed(65, "家", plain(7), plain(6))],
    ["shares above 100", proposed(105, "%", plain(98), plain(100))],
    ["a figure by itself", proposed(655, "天")],
  ])("leaves %s alone", (_, repair) => {
    expect(repair).toBeNull();
  });
});
