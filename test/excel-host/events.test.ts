/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { codeOf } from "./codeOf";
import type { ExcelHost } from "./ExcelHost";
import { startHost } from "./startHost";

const sheets = [
  {
    name: "表",
    rows: [
      ["指标", 1],
      ["乙", 2],
      ["丙", 3],
    ],
  },
  { name: "另", rows: [[1]] },
];

type Heard = readonly unknown[];

/** Listens to every sheet, as the pane does. */
async function listen(): Promise<{ host: ExcelHost; heard: Heard[]; stop: () => Promise<void> }> {
  const host = await startHost({ sheets });
  const heard: Heard[] = [];
  const hear = (...facts: Heard): Promise<void> => {
    heard.push(facts);
    return Promise.resolve();
  };
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ changeType, address, source, triggerSource }) =>
      hear(changeType, address, source, triggerSource),
    );
    worksheets.onSelectionChanged.add(({ address }) => hear("selected", address));
    worksheets.onActivated.add(({ type }) => hear(type));
    worksheets.onAdded.add(({ type, source }) => hear(type, source));
    worksheets.onDeleted.add(({ type, source }) => hear(type, source));
    await context.sync();
    return changed;
  });
  const stop = (): Promise<void> =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { host, heard, stop };
}

test("typing, pasting and filling down are one event each, told apart from the add-in's own writing", async () => {
  const { host, heard } = await listen();
  host.person.type("表!B2", "40");
  host.person.paste("表!A2", [
    ["甲", 1],
    ["乙", 2],
  ]);
  host.person.fillDown("表!B2:B1001");
  host.coauthor.type("表!B3", 7);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("C1:C2").values = [[1], [2]];
    await context.sync();
  });
  await host.eventsDelivered();
  expect(heard).toEqual([
    ["RangeEdited", "B2", "Local", "Unknown"],
    ["RangeEdited", "A2:B3", "Local", "Unknown"],
    ["RangeEdited", "B3:B1001", "Local", "Unknown"],
    ["RangeEdited", "B3", "Remote", "Unknown"],
    ["RangeEdited", "C1:C2", "Local", "ThisLocalAddin"],
  ]);
  expect(host.valueAt("表!B1001")).toBe(1);
});

test("rows that come and go are told, and undo tells the opposite", async () => {
  const { host, heard } = await listen();
  host.person.insertRows("表!2:3");
  host.person.undo();
  host.person.deleteRows("表!2:2");
  host.person.insertColumns("表!A:A");
  await host.eventsDelivered();
  expect(heard.map(([changeType, address]) => [changeType, address])).toEqual([
    ["RowInserted", "2:3"],
    ["RowDeleted", "2:3"],
    ["RowDeleted", "2:2"],
    ["ColumnInserted", "A:A"],
  ]);
  expect(host.valueAt("表!B2")).toBe("丙");
});

test("selecting, changing the sheet, adding and deleting one are told", async () => {
  const { host, heard } = await listen();
  host.person.select("另!A1:B2");
  host.person.addSheet("新");
  host.coauthor.deleteSheet("新");
  await host.eventsDelivered();
  expect(heard).toEqual([
    ["WorksheetActivated"],
    ["selected", "A1:B2"],
    ["WorksheetAdded", "Local"],
    ["WorksheetDeleted", "Remote"],
  ]);
});

test("a single edit comes with what the cell held, and its range follows the rows", async () => {
  const host = await startHost({ sheets });
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").onChanged.add(async (event) => {
      if (event.changeType !== "RangeEdited") return;
      seen.push(event.details);
      host.person.insertRows("表!1:1");
      await Excel.run(async (later) => {
        const range = event.getRange(later).load("address,values");
        await later.sync();
        seen.push(range.address, range.values);
      });
    });
    await context.sync();
  });
  host.person.type("表!B2", 40);
  host.person.type("另!A1", 40);
  await host.eventsDelivered();
  await host.eventsDelivered();
  expect(seen).toEqual([
    { valueBefore: 2, valueAfter: 40, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    "表!B3",
    [[40]],
  ]);
});

test("no events come while they are off, nor after the handler is removed", async () => {
  const { host, heard, stop } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("表").getRange("A9").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await stop();
  host.person.type("表!B2", 40);
  await host.eventsDelivered();
  expect([heard, host.handlers]).toEqual([[], 4]);
});

test("a sort is told as one edit", async () => {
  const { host, heard } = await listen();
  host.person.sort("表!A1:B3", 1, true);
  await host.eventsDelivered();
  expect(heard).toEqual([["RangeEdited", "A1:B3", "Local", "Unknown"]]);
  expect([1, 2, 3].map((row) => host.valueAt(`表!B${row}`))).toEqual([3, 2, 1]);
});

test("a handler for an event this host never raises is refused", async () => {
  await startHost({ sheets });
  const listening = Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(codeOf(listening)).resolves.toBe("NotModelled");
});
