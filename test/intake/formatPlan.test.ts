import huzhouData from "../../seeds/plans/huzhou-2023.json";
import { formatPlan } from "../../src/intake/formatPlan";
import { parsePlan } from "../../src/intake/parsePlan";

test("a plan that was written is read as the same plan", () => {
  const plan = parsePlan(huzhouData);
  expect(parsePlan(JSON.parse(formatPlan(plan)))).toEqual(plan);
});
