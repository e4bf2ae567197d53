/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { createRoot, type Root } from "react-dom/client";
import { messages } from "../../src/i18n/messages";
import { paneWords } from "../../src/i18n/paneWords";
import { commands } from "../../src/taskpane/commands";
import { PaneModel } from "../../src/taskpane/PaneModel";
import { builtinPlans } from "../../src/doors/builtinPlans";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { seedOf } from "../excel-host/bookOf";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost } from "../excel-host/startHost";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const form = seedOf(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)));
const sheet = "绩效目标表";
const legend = messages("zh").legend.sheetName;
let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  cleanup();
});

async function open(): Promise<{
  host: ExcelHost;
  model: PaneModel;
  command: (name: keyof ReturnType<typeof commands>) => Promise<void>;
  shown: () => number;
}> {
  const host = await startHost(form);
  const model = new PaneModel((onDelay) => new OfficeWorkbook({ patience: { onDelay } }));
  let opened = 0;
  const all = commands(model, "zh", () => {
    opened += 1;
    return Promise.resolve();
  });
  const element = document.body.appendChild(document.createElement("div"));
  root = createRoot(element);
  act(() =>
    root?.render(<TaskPane model={model} plans={builtinPlans} language="zh" theme="light" />),
  );
  const command = (name: keyof typeof all): Promise<void> =>
    act(async () => {
      let isCompleted = false;
      await all[name]({ completed: () => (isCompleted = true) });
      expect(isCompleted).toBe(true);
    });
  await screen.findByText(/^指标 \d+$/);
  return { host, model, command, shown: () => opened };
}

test("open, recognise, mark, type, explain, clear: with the pane closed and the workbook as it was at the end", async () => {
  const { host, command, shown } = await open();
  await command("check");
  expect(host.looksAt(`${sheet}!H5`)).toMatchObject({ fill: "#FFD7D9", bold: true });
  expect(host.book.sheets.map(({ name }) => name)).toEqual([sheet, legend]);
  expect(shown()).toBe(0);
  await act(async () => {
    host.person.type(`${sheet}!H5`, 39);
    await host.eventsDelivered();
  });
  expect(host.looksAt(`${sheet}!H5`).bold).toBe(false);
  host.person.select(`${sheet}!C6`);
  await command("explain");
  expect((await screen.findByText(/返回列表/)).isConnected).toBe(true);
  expect(shown()).toBe(1);
  await command("clearMarks");
  expect(host.book.sheets.map(({ name }) => name)).toEqual([sheet]);
  expect(host.book.sheet(sheet).state.rules).toEqual([]);
}, 60_000);

test("the plan is put into the workbook from the pane, once, and taken out again; clearing marks leaves it", async () => {
  const { host, command } = await open();
  const { carried } = paneWords("zh");
  fireEvent.click(await screen.findByRole("button", { name: carried.keep }));
  await screen.findByText(carried.here);
  await command("check");
  await command("clearMarks");
  expect([...host.book.parts.values()]).toEqual([
    expect.stringMatching(/^<part xmlns="urn:ontrack:plan"/),
  ]);
  fireEvent.click(screen.getByRole("button", { name: carried.remove }));
  await screen.findByRole("button", { name: carried.keep });
  expect(host.book.parts.size).toBe(0);
});

test("the ribbon opens the check before sending", async () => {
  const { command, shown } = await open();
  await command("checkBeforeSend");
  const heading = await screen.findByRole("heading", { name: "发送前校验" });
  expect(heading.isConnected).toBe(true);
  expect(shown()).toBe(1);
});
