import { PlanError, type PlanErrorCode } from "../../src/intake/PlanError";
import { describePlanError } from "../../src/i18n/describePlanError";
import { planErrors } from "../../src/i18n/zh/planErrors";

const codes = Object.keys(planErrors) as PlanErrorCode[];
const values = {
  found: "text",
  supported: 1,
  expected: "number",
  id: "ind-01",
  first: "indicators[0]",
  name: "门诊",
  year: 2026,
  before: 2025,
  years: "2023 2024",
  value: 8,
  upTo: 5,
  comparator: ">=",
  direction: "down",
};
const cases = (["zh", "en"] as const).flatMap((locale) =>
  codes.map((code) => [locale, code] as const),
);

test.each(cases)("in %s says where the plan is wrong and what to do: %s", (locale, code) => {
  const sentence = describePlanError(new PlanError(code, "indicators[7].id", values), locale);
  expect(sentence).toMatch(locale === "zh" ? /[^。]。[一-鿿].*。$/ : /\. [A-Z].*\.$/);
  expect(sentence).not.toMatch(/undefined| {2}/);
  if (code !== "plan/newerSchema") expect(sentence).toContain("indicators[7].id");
});

test("names the place, what is expected there and what was found", () => {
  const error = new PlanError("plan/type", "years[0]", { expected: "number", found: '"2023"' });
  expect(describePlanError(error, "zh")).toBe(
    'years[0] 应为 number，实际是 "2023"。请改正这一处。',
  );
});

test("speaks of the plan where the whole is at fault", () => {
  expect(
    describePlanError(new PlanError("plan/type", "", { expected: "Object", found: "1" }), "en"),
  ).toBe("The plan should be Object but is 1. Correct it there.");
});
