/** @jest-environment jsdom */
import { configure, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/ui/App";
import type { PaneActions } from "../../../src/ui/PaneActions";
import { parseA1 } from "../../../src/workbook/a1";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import { builtinLayouts } from "../../support/formLayouts";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { sheetOf } from "../../support/sheetOf";
import { firstHalf2024 } from "../../support/values2024";
import { violations } from "../../support/violations";

// Nothing is laid out here, so nothing is hidden by its style; asking each time would take most of the time.
configure({ defaultHidden: true });
jest.setTimeout(60_000);

const plans = [{ plan: huzhou, source: "builtin" as const }];
const actions: PaneActions = { loadLayouts: () => Promise.resolve([...builtinLayouts.values()]) };

/** A workbook that reports half a year, in the view that fills its forms. */
async function filling(): Promise<{ user: UserEvent; book: GridWorkbook }> {
  const book = openXlsx(newXlsx([sheetOf(huzhouForm("2024年上半年完成值", firstHalf2024))]));
  render(
    <main>
      <App workbook={book} plans={plans} locale="zh" actions={actions} />
    </main>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /填表/ }));
  await screen.findByRole("combobox", { name: "填哪张表" });
  return { user, book };
}

const cell = (book: GridWorkbook, address: string): unknown => {
  const at = parseA1(address) ?? { row: -1, column: -1 };
  const sheet = book.snapshot.sheets.find(({ name }) => name === "绩效运行监控表");
  return sheet?.cell(at.row, at.column)?.value;
};

test("during the year the monitoring form is offered first, with what is due by risk; it is accessible", async () => {
  await filling();
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "填哪张表" });
  expect(choice.selectedOptions[0]?.textContent).toBe("绩效运行监控表");
  const due = screen.getByRole("region", { name: "到期事项（按风险从高到低）" });
  expect(within(due).getAllByRole("listitem")[0]?.textContent).toBe(
    "▼▼恶化 9 三级公立医院出院患者四级手术比例 H13与进度差 −0.35 · 按目前进度测算全年 18.01% · 全年预计未填待填：全年预计完成情况、偏差原因、完成目标可能性、整改措施",
  );
  expect(await violations()).toEqual([]);
});

test("by keyboard none, one and all are chosen; what is written can be taken back", async () => {
  const { user, book } = await filling();
  await user.click(screen.getByRole("button", { name: "全不选" }));
  await screen.findByText(/已选 0 处$/);
  const [first, second] = screen.getAllByRole("checkbox");
  first?.focus();
  await user.keyboard(" {ArrowDown}");
  expect([first, second].map((box) => box === document.activeElement)).toEqual([false, true]);
  screen.getByRole("button", { name: "填入 1 处" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByText("已新增工作表“绩效运行监控表”，填入 1 处。");
  expect(book.snapshot.sheets.map(({ name }) => name)).toContain("绩效运行监控表");
  screen.getByRole("button", { name: "撤销填表" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("button", { name: /^填入 \d\d+ 处$/ });
  expect(book.snapshot.sheets.map(({ name }) => name)).not.toContain("绩效运行监控表");
});

test("once it is filled, what is left is listed row by row and each cell can be jumped to", async () => {
  const { user, book } = await filling();
  await user.click(screen.getByRole("button", { name: /^填入 \d+ 处$/ }));
  await screen.findByText(/^已新增工作表“绩效运行监控表”/);
  const left = screen.getByRole("region", { name: "还要由您填写" });
  const [forecast] = within(left).getAllByText("全年预计完成情况");
  if (!forecast) throw new Error("no column is left");
  await user.click(forecast);
  const reveal = jest.spyOn(book, "reveal");
  await user.click(await within(left).findByRole("button", { name: "H14" }));
  expect(reveal).toHaveBeenCalledWith({ sheet: "绩效运行监控表", row: 13, column: 7 });
  expect([cell(book, "G14"), cell(book, "H14")]).toEqual([38.7, null]);
  expect(await violations()).toEqual([]);
});
