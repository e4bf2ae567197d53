import { describePeriod } from "../../src/i18n/describePeriod";
import { period } from "../support/measures";

test.each([
  ["2024", "2024年度", "the year 2024"],
  ["2024H1", "2024年上半年", "the first half of 2024"],
  ["2024H2", "2024年度", "the year 2024"],
  ["2024Q1", "2024年第一季度", "the first quarter of 2024"],
  ["2024Q2", "2024年上半年", "the first half of 2024"],
  ["2024Q3", "2024年前三季度", "the first three quarters of 2024"],
  ["2024Q4", "2024年度", "the year 2024"],
  ["2024-01", "2024年1月", "January 2024"],
  ["2024-07", "2024年1–7月", "January–July 2024"],
  ["2024-12", "2024年1–12月", "January–December 2024"],
])("%s is %s", (code, zh, en) => {
  expect([describePeriod(period(code), "zh"), describePeriod(period(code), "en")]).toEqual([
    zh,
    en,
  ]);
});
