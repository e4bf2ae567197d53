/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { taskpaneWords } from "../../src/i18n/taskpaneWords";
import { builtinPlans } from "../../src/doors/builtinPlans";
import { PaneModel } from "../../src/taskpane/PaneModel";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost } from "../excel-host/startHost";
import { form, newest } from "./threeSheets";

async function shown(): Promise<ExcelHost> {
  const host = await startHost(newest);
  const model = new PaneModel(
    (onDelay) => new OfficeWorkbook({ patience: { onDelay, editingPause: 5 } }),
  );
  render(<TaskPane model={model} plans={builtinPlans} language="zh" theme="light" />);
  await screen.findByText(/^指标 \d+$/);
  return host;
}

test("while a cell is edited the pane says that it waits, and goes on by itself", async () => {
  const host = await shown();
  host.beginCellEdit();
  await userEvent.click(screen.getByRole("button", { name: "标记" }));
  expect((await screen.findByText(taskpaneWords("zh").editing)).isConnected).toBe(true);
  act(() => {
    host.endCellEdit();
  });
  await waitFor(() => {
    expect(screen.queryByText(taskpaneWords("zh").editing)).toBe(null);
  });
  expect((await screen.findByRole("button", { name: "清除标记" })).isConnected).toBe(true);
});

test("a protected sheet with a password is marked from the pane, and is protected afterwards", async () => {
  const host = await shown();
  host.person.protectSheet(form, "春天");
  await userEvent.click(screen.getByRole("button", { name: "标记" }));
  await userEvent.click(await screen.findByRole("button", { name: "撤销保护并写入" }));
  await userEvent.type(await screen.findByLabelText("保护密码"), "春天");
  await userEvent.click(screen.getByRole("button", { name: "撤销保护并写入" }));
  expect((await screen.findByRole("button", { name: "清除标记" })).isConnected).toBe(true);
  await waitFor(() => {
    expect(host.book.sheet(form).state.password).toBe("春天");
  });
  expect(screen.queryByRole("alert")).toBe(null);
});
