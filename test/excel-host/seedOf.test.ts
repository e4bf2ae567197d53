/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { readFileSync } from "node:fs";
import path from "node:path";
import { formatRange } from "../../src/workbook/a1";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { seedOf } from "./bookOf";
import { startHost } from "./startHost";

const file = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");

test("a workbook opened from a file has the used ranges, formulas and merges of the file", async () => {
  const snapshot = openXlsx(readFileSync(file)).snapshot;
  await startHost(seedOf(snapshot));
  const seen = await Excel.run(async (context) => {
    const read = snapshot.sheets.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange(true).load("address,formulas");
      const merges = used.getMergedAreasOrNullObject().load("areaCount");
      return { used, merges };
    });
    await context.sync();
    return read.map(({ used, merges }) => [
      used.address.split("!")[1],
      merges.isNullObject ? 0 : merges.areaCount,
      used.formulas.flat().filter((held) => String(held).startsWith("=")).length,
    ]);
  });
  expect(seen).toEqual(
    snapshot.sheets.map((sheet) => {
      const used = sheet.usedRange ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const cells = Array.from({ length: used.bottom + 1 }, (_, row) =>
        Array.from({ length: used.right + 1 }, (_, column) => sheet.cell(row, column)),
      ).flat();
      const formulas = cells.filter((cell) => cell?.formula != null);
      return [formatRange(used), sheet.merges.length, formulas.length];
    }),
  );
});
