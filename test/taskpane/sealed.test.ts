/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { verifySeal } from "../../src/flows/sealing/verifySeal";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { seedOf } from "../excel-host/bookOf";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost } from "../excel-host/startHost";
import { formSheet, seal, sendable } from "../support/aSendable";

/** The workbook open in Excel, and Excel. */
async function inExcel(isSealed: boolean): Promise<{ host: ExcelHost; workbook: OfficeWorkbook }> {
  const file = await sendable();
  if (isSealed) await file.write(seal(file.snapshot).edits);
  const { snapshot } = openXlsx(saveXlsx(file));
  const parts = snapshot.parts.map(({ xml }) => xml);
  const host = await startHost({ ...seedOf(snapshot), parts });
  return { host, workbook: new OfficeWorkbook() };
}

/** What verifying says, in short. */
async function said(workbook: OfficeWorkbook): Promise<unknown> {
  const verdict = verifySeal(await workbook.read(), []);
  return "changes" in verdict ? [verdict.state, verdict.changes] : verdict.state;
}

test("a file that was sealed elsewhere is whole in Excel", async () => {
  const { workbook } = await inExcel(true);
  expect(await said(workbook)).toEqual(["whole", []]);
});

test("a workbook sealed in Excel is whole and protected, and an edit by a person is named", async () => {
  const { host, workbook } = await inExcel(false);
  const { edits } = seal(await workbook.read());
  await workbook.write(edits);
  const { sheets } = await workbook.read();
  expect([await said(workbook), sheets.map(({ isProtected }) => isProtected)]).toEqual([
    ["whole", []],
    [true],
  ]);
  const sheet = host.book.sheet(formSheet);
  sheet.setCell(11, 9, { ...sheet.cell(11, 9), value: 38.8 });
  expect(await said(workbook)).toEqual([
    "changed",
    [
      {
        code: "seal/cell",
        at: { sheet: formSheet, cell: "J12" },
        values: { kind: "value", before: "39.00", now: "38.80" },
      },
    ],
  ]);
});

test("a sheet that was renamed between the check and the sealing is sealed as it was checked, so that verifying names it", async () => {
  const { host, workbook } = await inExcel(false);
  const { edits } = seal(await workbook.read());
  host.person.renameSheet(formSheet, "改名");
  await workbook.write(edits);
  expect(await said(workbook)).toEqual([
    "changed",
    [
      {
        code: "seal/sheetRenamed",
        at: null,
        values: { before: formSheet, now: "改名" },
      },
    ],
  ]);
});

test("where a sheet was deleted between the check and the sealing, nothing is written", async () => {
  const { host, workbook } = await inExcel(false);
  await workbook.write([
    { kind: "addSheet", sheet: { name: "附注", cells: [{ row: 0, column: 0, value: "甲" }] } },
  ]);
  const { edits } = seal(await workbook.read());
  host.person.deleteSheet("附注");
  await expect(workbook.write(edits)).rejects.toMatchObject({ name: "WorkbookError" });
  const { parts, sheets } = await workbook.read();
  expect([parts, sheets.map(({ name, isProtected }) => [name, isProtected])]).toEqual([
    [],
    [[formSheet, false]],
  ]);
});

test.each(["before", "after"] as const)(
  "whichever request of sealing the open workbook fails %s it is done, nothing is half sealed once it is put in order",
  async (at) => {
    for (let nth = 1; nth <= 4; nth += 1) {
      const { host, workbook } = await inExcel(false);
      const { edits } = seal(await workbook.read());
      host.resetTraffic();
      host.failAt(nth, "sessionLost", at);
      const failure = await workbook.write(edits).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure) expect(failure).toMatchObject({ name: "WorkbookError" });
      if (failure) await workbook.takeBack();
      const { sheets, parts } = await workbook.read();
      const isSealed = parts.length > 0;
      expect([nth, await said(workbook), sheets.map(({ isProtected }) => isProtected)]).toEqual([
        nth,
        isSealed ? ["whole", []] : "missing",
        [isSealed],
      ]);
    }
  },
);
