import { answerRanges } from "../../src/cli/answerRanges";

test("a range has its upper end beside the targets, a plain or an unconfirmed target has none", () => {
  const plain = { 2023: { value: 2 }, 2025: { value: 5, upTo: 8, candidates: [] } };
  expect(answerRanges({ ...plain, 2024: { value: 2, upTo: 3 } })).toEqual({
    targetsUpTo: { "2024": 3 },
  });
  expect(answerRanges(plain)).toEqual({});
});
