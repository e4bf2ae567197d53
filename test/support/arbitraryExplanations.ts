import fc from "fast-check";
import type { Explanation } from "../../src/domain/explanation";
import { period } from "./measures";

/** Any explanations a workbook may carry: one for each key and period. */
export const arbitraryExplanations: fc.Arbitrary<readonly Explanation[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("assessment/offTrack ind-09 四级手术比例", "value/required ind-11"),
    period: fc.constantFrom("2023", "2024H1", "2024Q3", "2024-07", "2024").map(period),
    text: fc.string({ unit: "binary" }),
    numbers: fc.constantFrom("[17.2,18]", '{"name":"平均住院日"}'),
    isDraft: fc.boolean(),
    by: fc.string(),
    at: fc.constantFrom(null, "2025-01-08T08:30:00.000Z"),
  }),
  { selector: ({ key, period: { year, through } }) => `${key} ${year} ${through}` },
);
