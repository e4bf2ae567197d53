import fc from "fast-check";
import { formatFacts } from "../../../src/intake/facts/formatFacts";
import { parseFacts } from "../../../src/intake/facts/parseFacts";
import { arbitraryStore } from "../../support/arbitraryStore";

test("facts that are written are read as they were", () => {
  fc.assert(
    fc.property(arbitraryStore, (store) => {
      expect(parseFacts(JSON.parse(formatFacts(store)))).toEqual({ state: "whole", store });
    }),
  );
});

test.each([
  ["nothing", null, ""],
  ["another thing", { schema: 1, plan: "a", facts: 3 }, "facts"],
  ["no plan", { schema: 1, plan: "", facts: [] }, "plan"],
  ["a fact of no kind", { schema: 1, plan: "a", facts: [{ fact: {} }] }, "facts[0].fact.kind"],
  ["more than facts", { schema: 1, plan: "a", facts: [], more: 1 }, "more"],
])("%s is malformed, at its place", (_, data, place) => {
  expect(parseFacts(data)).toEqual({ state: "malformed", place });
});

test("a store of a newer version is not guessed at", () => {
  expect(parseFacts({ schema: 2, all: [] })).toEqual({ state: "newer" });
});
