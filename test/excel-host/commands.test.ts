/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { startHost } from "./startHost";

test("a ribbon command runs its function and is done when the function says so", async () => {
  const host = await startHost({ sheets: [{ name: "表", rows: [[1]] }] });
  const sources: unknown[] = [];
  Office.actions.associate("mark", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [[2]];
      await context.sync();
    }).then(() => {
      event.completed();
    });
  });
  await host.pressCommand("mark");
  expect([sources, host.valueAt("表!A1")]).toEqual([["mark"], 2]);
});

test("a command without a function fails", async () => {
  const host = await startHost({ sheets: [{ name: "表" }] });
  await expect(host.pressCommand("none")).rejects.toThrow("none");
});

test("the client believes to be in the Excel the manifest asks for", async () => {
  await startHost({ sheets: [{ name: "表" }] });
  const { requirements } = Office.context;
  expect(
    [
      ["ExcelApi", "1.13"],
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ].map(([set = "", version]) => requirements.isSetSupported(set, version)),
  ).toEqual([true, false, true]);
});
