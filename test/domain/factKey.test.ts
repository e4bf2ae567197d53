import type { Fact } from "../../src/domain/fact";
import { factKey } from "../../src/domain/factKey";
import { aFundsFact, aValueFact } from "../support/facts";
import { period } from "../support/measures";

test.each<[string, Fact, string]>([
  ["a value", aValueFact({ measure: "ind-14-1" }), "value ind-14-1 2024-12 "],
  ["a value of one unit", aValueFact({ unit: "德清县" }), "value ind-01 2024-12 德清县"],
  ["an amount", aFundsFact({ period: period("2023") }), "funds total.executed 2023-12 "],
])("%s is named by what it is of, not by what it says", (_, fact, key) => {
  expect(factKey(fact)).toBe(key);
  const another: Fact = { ...fact, value: 7, cell: null, by: "王芳" };
  expect(factKey(another)).toBe(key);
});

test("periods that cover the same months are one, others are not", () => {
  const keyOf = (code: string): string => factKey(aValueFact({ period: period(code) }));
  expect(["2024H1", "2024Q2", "2024-06"].map(keyOf)).toEqual(Array(3).fill("value ind-01 2024-6 "));
  expect(keyOf("2024Q3")).toBe("value ind-01 2024-9 ");
});
