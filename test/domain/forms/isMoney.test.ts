import { isMoney } from "../../../src/domain/forms/isMoney";

test.each([
  ["funds.central.planned", true],
  ["funds.total.initialBudget", true],
  ["funds.local.budget", true],
  ["funds.other.executed", true],
  ["funds.total.expected", true],
  ["funds.total.rate", false],
  ["funds.budget", false],
  ["project", false],
  ["funds.central.budgetNote", false],
])("%s is an amount of money: %s", (field, is) => {
  expect(isMoney(field)).toBe(is);
});
