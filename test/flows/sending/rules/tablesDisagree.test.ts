import { examine } from "../../../../src/flows/examine";
import { checkBeforeSending } from "../../../../src/flows/sending/checkBeforeSending";
import { aSubmission } from "../../../support/aSubmission";
import { period } from "../../../support/measures";
import { snapshot } from "../../../support/snapshot";

const header = "重点指标 | 2022年 | 2023年 | 2024年 | 2025年 | 2024年实际完成值";
const stay = "三级公立医院平均住院日（天） | 6.73 | 6.6 | 6.55 | 6.5 | 6.5";

/** What is found on targets where two tables and no plan state an indicator, the second in this row. */
function found(row: string): unknown {
  const shot = snapshot(
    { name: "附件1", rows: [header, stay, "管理费用占比（%） | 8.87 | 8.6 | 8.4 | 8.2 | 8.4"] },
    { name: "附件3", rows: [header, row, "管理费用占比（%） | 8.87 | 8.6 | 8.4 | 8.2 | 8.4"] },
  );
  const examination = examine(shot, { plans: [], period: period("2024") });
  return checkBeforeSending(aSubmission(examination, { snapshot: shot })).hits.map(
    ({ finding: { code, at, values } }) => [code, at && `${at.sheet}!${at.cell}`, values],
  );
}

test("tables without a plan that state the same are right", () => {
  expect(found(stay)).toEqual([]);
});

test("another target or baseline in the second table is shown there, with the first", () => {
  expect([
    found("三级公立医院平均住院日（天） | 6.73 | 6.6 | 6.53 | 6.5 | 6.5"),
    found("三级公立医院平均住院日（天） | 6.37 | 6.6 | 6.55 | 6.5 | 6.5"),
  ]).toEqual([
    [
      [
        "target/tablesDisagree",
        "附件3!D2",
        {
          ...{ year: 2024, baseline: false, here: 6.53, there: 6.55 },
          other: { sheet: "附件1", cell: "D2" },
        },
      ],
    ],
    [
      [
        "target/tablesDisagree",
        "附件3!B2",
        {
          ...{ year: 2022, baseline: true, here: 6.37, there: 6.73 },
          other: { sheet: "附件1", cell: "B2" },
        },
      ],
    ],
  ]);
});
