import fc from "fast-check";
import type { FactStore } from "../../src/domain/fact";
import { factKey } from "../../src/domain/factKey";
import { period } from "./measures";

const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const provenance = {
  period: fc.constantFrom("2023", "2024", "2024H1", "2024Q3", "2024-07").map(period),
  unit: fc.constantFrom("", "德清县"),
  value,
  note: fc.string({ unit: "binary" }),
  by: fc.string(),
  at: fc.constantFrom(null, "2024-07-05T08:30:00.000Z"),
  cell: fc.option(fc.string()),
};
const fact = fc.oneof(
  fc.record({
    ...provenance,
    kind: fc.constant("value" as const),
    measure: fc.constantFrom("ind-01", "ind-14-1", "ind-14-2"),
    numerator: fc.option(value),
    denominator: fc.option(value),
  }),
  fc.record({
    ...provenance,
    kind: fc.constant("funds" as const),
    line: fc.constantFrom("total", "central", "区级"),
    amount: fc.constantFrom("initialBudget", "budget", "executed", "expected"),
  }),
);

/** Any facts a workbook may carry. */
export const arbitraryStore: fc.Arbitrary<FactStore> = fc.record({
  plan: fc.constantFrom("huzhou-2023", "own"),
  facts: fc.uniqueArray(fc.record({ fact, outdated: fc.array(value) }), {
    selector: (each) => factKey(each.fact),
  }),
});
