/** @jest-environment jsdom */
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { OfferedPlan } from "../../src/flows/choosePlan";
import type { Locale } from "../../src/i18n/Locale";
import { App } from "../../src/ui/App";
import type { Plan } from "../../src/domain/plan";
import { carriedPlan, carryPlan } from "../../src/workbook/carriedPlan";
import type { GridWorkbook } from "../../src/workbook/GridWorkbook";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { huzhou } from "../support/huzhouForm";
import { violations } from "../support/violations";

configure({ defaultHidden: true });
jest.setTimeout(30_000);

const builtin: readonly OfferedPlan[] = [{ plan: huzhou, source: "builtin" }];
const keep = "将目标方案存入本工作簿";
const remove = "从本工作簿移除目标方案";
const here = "本工作簿带有目标方案，收到的人按它检查。";

/** 附件1 with three of its rows and the results of a half-year. */
async function halfYear(carried?: Plan): Promise<GridWorkbook> {
  const rows = [
    ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年", "2024年上半年完成值"],
    ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 1.1, 1.03],
    ["分级诊疗", "县域内住院量占比(%)", 90.76, 90, 90, 90, 90.2],
    ["分级诊疗", "基层医疗卫生机构诊疗量占总诊疗量的比例(%)", 74.24, 70, 70, 70, 69],
  ];
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row, column, value })),
  );
  const workbook = openXlsx(newXlsx([{ name: "附件1", cells }]));
  if (carried) await workbook.write([carryPlan(carried)]);
  return workbook;
}

async function shown(
  workbook: GridWorkbook,
  plans = builtin,
  locale: Locale = "zh",
): Promise<UserEvent> {
  render(
    <main>
      <App workbook={workbook} plans={plans} locale={locale} />
    </main>,
  );
  await waitFor(() => {
    expect(screen.queryByLabelText(/正在读取工作簿|Reading the workbook/)).toBe(null);
  });
  return userEvent.setup();
}

/** The plan chosen in the pane, those on offer, and the ways to put one in or out. */
function pane(): unknown {
  const field = screen.getByLabelText<HTMLSelectElement>("目标方案");
  const buttons = [keep, remove].filter((name) => screen.queryByRole("button", { name }));
  return {
    chosen: field.selectedOptions[0]?.textContent,
    offered: [...field.options].map(({ textContent }) => textContent),
    buttons,
    isCarried: screen.queryByText(here) !== null,
  };
}

const ownTitle = `随本工作簿的目标方案：${huzhou.title}`;

test("the plan is put into the workbook, shown as its own, and taken out again by the same button", async () => {
  const workbook = await halfYear();
  const user = await shown(workbook);
  const without = {
    chosen: huzhou.title,
    offered: [huzhou.title],
    buttons: [keep],
    isCarried: false,
  };
  expect(pane()).toEqual(without);
  await user.click(screen.getByRole("button", { name: keep }));
  await screen.findByText(here);
  expect(pane()).toEqual({
    chosen: ownTitle,
    offered: [ownTitle],
    buttons: [remove],
    isCarried: true,
  });
  expect(carriedPlan(workbook.snapshot.parts)?.plan).toEqual(huzhou);
  expect(document.activeElement?.textContent).toBe(remove);
  await user.keyboard("{Enter}");
  await screen.findByRole("button", { name: keep });
  expect([pane(), workbook.edits]).toEqual([without, []]);
});

test("a carried plan unlike the built-in one of its id is used; a person can choose the other, and put it in instead", async () => {
  const adjusted = { ...huzhou, title: "调整后的方案" };
  const workbook = await halfYear(adjusted);
  const user = await shown(workbook);
  const offered = ["随本工作簿的目标方案：调整后的方案", huzhou.title];
  expect(pane()).toEqual({ chosen: offered[0], offered, buttons: [remove], isCarried: true });
  await user.selectOptions(screen.getByLabelText("目标方案"), huzhou.title);
  await screen.findByRole("button", { name: keep });
  expect(pane()).toEqual({
    chosen: huzhou.title,
    offered,
    buttons: [keep, remove],
    isCarried: true,
  });
  await user.click(screen.getByRole("button", { name: keep }));
  await waitFor(() => {
    expect(pane()).toEqual({
      chosen: ownTitle,
      offered: [ownTitle],
      buttons: [remove],
      isCarried: true,
    });
  });
  expect(workbook.snapshot.parts.map(({ namespace }) => namespace)).toEqual(["urn:ontrack:plan"]);
});

test("targets of the table itself are not put in", async () => {
  await shown(await halfYear(), []);
  expect(pane()).toEqual({
    chosen: "本表自带的目标",
    offered: ["本表自带的目标"],
    buttons: [],
    isCarried: false,
  });
});

test("a carried plan that cannot be used is said among the findings, and can be taken out", async () => {
  const workbook = await halfYear();
  await workbook.write([{ kind: "part", namespace: "urn:ontrack:plan", xml: "<part" }]);
  const user = await shown(workbook);
  expect(pane()).toEqual({
    chosen: huzhou.title,
    offered: [huzhou.title],
    buttons: [keep, remove],
    isCarried: false,
  });
  await user.click(screen.getByRole("tab", { name: /审核意见/ }));
  expect(screen.getByText(/随本工作簿的目标方案读不出来/).isConnected).toBe(true);
  await user.click(screen.getByRole("button", { name: remove }));
  await waitFor(() => {
    expect(screen.queryByText(/随本工作簿的目标方案读不出来/)).toBe(null);
  });
});

test("what a workbook refuses is said, and trying again puts the plan in", async () => {
  const workbook = await halfYear();
  const user = await shown(workbook);
  jest.spyOn(workbook, "write").mockRejectedValueOnce(new WorkbookError("workbook/busy", {}));
  await user.click(screen.getByRole("button", { name: keep }));
  expect((await screen.findByRole("alert")).textContent).toContain("Excel");
  expect(workbook.edits).toEqual([]);
  await user.click(screen.getByRole("button", { name: "重试" }));
  await screen.findByText(here);
  expect(screen.queryByRole("alert")).toBe(null);
});

test.each(["zh", "en"] as const)(
  "nothing in it is in the way of assistive technology: %s",
  async (locale) => {
    await shown(await halfYear({ ...huzhou, title: "调整后的方案" }), builtin, locale);
    expect(await violations()).toEqual([]);
  },
);
