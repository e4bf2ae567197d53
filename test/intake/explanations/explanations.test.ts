import fc from "fast-check";
import { formatExplanations } from "../../../src/intake/explanations/formatExplanations";
import { parseExplanations } from "../../../src/intake/explanations/parseExplanations";
import { anExplanation } from "../../support/anExplanation";
import { arbitraryExplanations } from "../../support/arbitraryExplanations";

test("explanations that are written are read as they were", () => {
  fc.assert(
    fc.property(arbitraryExplanations, (explanations) => {
      const read = parseExplanations(JSON.parse(formatExplanations(explanations)));
      expect(read).toEqual({ state: "whole", explanations });
    }),
  );
});

const stored = { ...anExplanation(), period: "2024" };

test.each([
  ["nothing", null, ""],
  ["another thing", { schema: 1, explanations: 3 }, "explanations"],
  [
    "one without a key",
    { schema: 1, explanations: [{ ...stored, key: "" }] },
    "explanations[0].key",
  ],
  [
    "one of no period",
    { schema: 1, explanations: [{ ...stored, period: "今年" }] },
    "explanations[0].period",
  ],
  [
    "two of one key and period",
    { schema: 1, explanations: [stored, { ...stored, period: "2024H2" }] },
    "explanations[1]",
  ],
  ["more than explanations", { schema: 1, explanations: [], more: 1 }, "more"],
])("%s is malformed, at its place", (_, data, place) => {
  expect(parseExplanations(data)).toEqual({ state: "malformed", place });
});

test("explanations of a newer version are not guessed at", () => {
  expect(parseExplanations({ schema: 2, all: [] })).toEqual({ state: "newer" });
});
