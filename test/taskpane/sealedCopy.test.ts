/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { verifySeal } from "../../src/flows/sealing/verifySeal";
import { excelCopies } from "../../src/taskpane/excelCopies";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { readOpenFile } from "../../src/workbook/office/readOpenFile";
import { seedOf } from "../excel-host/bookOf";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost } from "../excel-host/startHost";
import { formSheet, layouts, sealOrder, sendable } from "../support/aSendable";

async function inExcel(): Promise<ExcelHost> {
  const { snapshot } = await sendable();
  return startHost(seedOf(snapshot));
}

test("a sealed copy is made of what is open, opens as a workbook of its own and is whole there", async () => {
  const host = await inExcel();
  const copies = excelCopies();
  const sealing = await copies.seal(sealOrder, layouts);
  if (sealing.state !== "sealed") throw new Error(JSON.stringify(sealing));
  await copies.open?.(sealing);
  const [opened] = host.files.opened;
  if (!opened) throw new Error("nothing was opened");
  const { snapshot } = openXlsx(opened);
  expect(sealing.name).toBe("工作簿.xlsx");
  expect(verifySeal(snapshot, [])).toMatchObject({ state: "whole", changes: [] });
  expect([snapshot.sheets.map(({ isProtected }) => isProtected), host.files.kept]).toEqual([
    [true],
    0,
  ]);
  const { parts, sheets } = await new OfficeWorkbook().read();
  expect([parts, sheets.map(({ isProtected }) => isProtected)]).toEqual([[], [false]]);
});

test("the file comes in slices, however many, and is closed again", async () => {
  const host = await inExcel();
  const whole = await readOpenFile();
  const pieced = await readOpenFile(1000);
  expect([pieced.bytes.length > 5000, pieced.bytes.join() === whole.bytes.join()]).toEqual([
    true,
    true,
  ]);
  expect(host.files.kept).toBe(0);
});

test("what a person has typed and not saved is in the copy", async () => {
  const host = await inExcel();
  host.person.type(`${formSheet}!J12`, 39.5);
  const { bytes } = await readOpenFile();
  const [sheet] = openXlsx(bytes).snapshot.sheets;
  expect(sheet?.cell(11, 9)).toEqual({ value: 39.5, formula: null, numberFormat: "0.00" });
});

test.each([
  ["does not hand over the file", 1, 7000],
  ["stops in the middle of it", 2, 5001],
])(
  "where Excel %s there is no copy, the reason is given, and nothing is changed",
  async (_, nth, code) => {
    const host = await inExcel();
    host.files.failAt(nth, code);
    const sealing = await excelCopies().seal(sealOrder, layouts);
    expect(sealing.state === "refused" && sealing.reason).toMatch(new RegExp(` ${code}$`));
    const { parts } = await new OfficeWorkbook().read();
    expect([host.files.kept, parts]).toEqual([0, []]);
  },
);

test("while a person is typing there is no copy, and Excel's reason is said", async () => {
  const host = await inExcel();
  host.failNext("cellEdit");
  await expect(excelCopies().seal(sealOrder, layouts)).rejects.toMatchObject({
    code: "workbook/editing",
  });
});

test("a copy that is not what can be sent is held back", async () => {
  const host = await inExcel();
  host.person.type(`${formSheet}!J12`, 38);
  const sealing = await excelCopies().seal(sealOrder, layouts);
  expect(sealing.state === "held" && sealing.open.map(({ finding }) => finding.code)).toEqual([
    "explanation/missing",
  ]);
});

test("where Excel does not open the copy, that is said", async () => {
  const host = await inExcel();
  const copies = excelCopies();
  const sealing = await copies.seal(sealOrder, layouts);
  if (sealing.state !== "sealed") throw new Error(sealing.state);
  host.failNext({ code: "InvalidArgument" });
  await expect(copies.open?.(sealing)).rejects.toMatchObject({ code: "workbook/refused" });
  expect(host.files.opened).toEqual([]);
});
