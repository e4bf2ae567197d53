import huzhou from "../../seeds/plans/huzhou-2023.json";
import type { OfferedPlan } from "../../src/flows/choosePlan";
import { examine } from "../../src/flows/examine";
import type { Examination } from "../../src/flows/Examination";
import { parsePlan } from "../../src/intake/parsePlan";
import { formatPeriod } from "../../src/domain/period";
import { blankForm } from "../../src/workbench/blankForm";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { period } from "../support/measures";
import { snapshot, type CellSketch } from "../support/snapshot";

const plans: readonly OfferedPlan[] = [{ plan: parsePlan(huzhou), source: "builtin" }];

function checked(name: string, rows: readonly (readonly CellSketch[])[]): Examination {
  return examine(snapshot({ name, rows }), { plans, openYear: 2026 });
}

/** What is found in the blank form when it is opened again. */
function reopened(bytes: Uint8Array): readonly unknown[] {
  const { tables, periods, plan } = examine(openXlsx(bytes).snapshot, { plans });
  return [plan?.plan.id, tables.map(({ form }) => form), periods.map(formatPeriod)];
}

const annual = [
  ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年", "2024年上半年完成值"],
  ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 1.1, 1.03],
  ["公立医院", "三级公立医院平均住院日（天）", 6.73, 6.6, 6.55, 6.5, 6.5],
];

test("a blank form is of the plan, the layout and the period that are checked", () => {
  const form = blankForm(checked("附件1", annual), plans);
  expect([form?.name, ...reopened(form?.bytes ?? new Uint8Array())]).toEqual([
    "分年度主要目标表-2024H1.xlsx",
    "huzhou-2023",
    ["annual"],
    ["2024H1"],
  ]);
});

test("where nothing is recognised it is of the first plan, for the plan's last year", () => {
  const form = blankForm(checked("通讯录", [["姓名", "电话"]]), plans);
  expect([form?.name, ...reopened(form?.bytes ?? new Uint8Array())]).toEqual([
    "绩效目标表-2025.xlsx",
    "huzhou-2023",
    ["target"],
    ["2025"],
  ]);
});

test("a chosen period of the plan's years is kept", () => {
  const examination = { ...checked("附件1", annual), period: period("2025Q3") };
  expect(blankForm(examination, plans)?.name).toBe("分年度主要目标表-2025Q3.xlsx");
});

test("there is none where no plan is on offer", () => {
  expect(blankForm(null, [])).toBe(undefined);
});
