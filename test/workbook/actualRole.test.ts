import { parsePeriod } from "../../src/domain/period";
import { actualRole } from "../../src/workbook/actualRole";
import { recognise } from "../../src/workbook/recognise";
import { snapshot } from "../support/snapshot";

function roleIn(headers: string, period: string): string | undefined {
  const rows = [
    `三级指标 | 2022年 | 2024年目标值 | ${headers}`,
    "平均住院日 | 6.73 | 6.55 | 6.5 | 6.5",
  ];
  const [table] = recognise(snapshot({ rows })).tables;
  const asked = parsePeriod(period);
  if (!table || !asked) throw new Error("no table or no period");
  return actualRole(table, asked);
}

test.each([
  ["2024年完成值 | 2024年上半年完成值", "2024", "actual:2024"],
  ["2024年完成值 | 2024年上半年完成值", "2024-06", "actual:2024H1"],
  ["2024年完成值 | 2024年上半年完成值", "2023", undefined],
  ["完成值 | 1–6月完成情况", "2024H1", "actual:?H1"],
  ["完成值 | 1–6月完成情况", "2025", "actual:?"],
  ["备注 | 1–6月完成情况", "2024", undefined],
])("%s for %s: %p", (headers, period, role) => {
  expect(roleIn(headers, period)).toBe(role);
});
