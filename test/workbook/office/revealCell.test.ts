/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { OfficeWorkbook } from "../../../src/workbook/office/OfficeWorkbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import type { ExcelHost } from "../../excel-host/ExcelHost";
import { startHost } from "../../excel-host/startHost";

const sheets = [
  { name: "首页", rows: [["说明"]] },
  {
    name: "表",
    rows: [
      [1, 2],
      [3, 4],
    ],
    hiddenRows: [1],
    hiddenColumns: [1],
  },
];
const first = { sheet: "表", row: 0, column: 0 };

/** Why a cell cannot be shown, after something was done to its sheet; null when it is shown. */
async function revealed(cell: typeof first, prepare: (host: ExcelHost) => void): Promise<unknown> {
  const host = await startHost({ sheets });
  const workbook = new OfficeWorkbook();
  await workbook.read();
  prepare(host);
  const error: unknown = await workbook.reveal(cell).then(
    () => null,
    (cause: unknown) => cause,
  );
  const at = host.book.selection;
  return [
    error instanceof WorkbookError ? [error.code, error.values] : error,
    at?.sheet.name,
    at?.area.top,
  ];
}

test.each<[string, (host: ExcelHost) => void, typeof first, unknown]>([
  ["a visible cell", () => undefined, first, [null, "表", 0]],
  [
    "a sheet that was renamed since",
    ({ person }) => {
      person.renameSheet("表", "新名");
    },
    first,
    [null, "新名", 0],
  ],
  [
    "a hidden sheet",
    ({ person }) => {
      person.showSheet("表", "Hidden");
    },
    first,
    [["workbook/hiddenSheet", { sheet: "表", cell: "A1" }], "首页", 0],
  ],
  [
    "a very hidden sheet",
    ({ person }) => {
      person.showSheet("表", "VeryHidden");
    },
    first,
    [["workbook/veryHiddenSheet", { sheet: "表", cell: "A1" }], "首页", 0],
  ],
  [
    "a deleted sheet",
    ({ person }) => {
      person.deleteSheet("表");
    },
    first,
    [["workbook/noSuchSheet", { sheet: "表", cell: "A1" }], "首页", 0],
  ],
  [
    "a hidden row",
    () => undefined,
    { ...first, row: 1 },
    [["workbook/hiddenCell", { sheet: "表", cell: "A2" }], "表", 1],
  ],
  [
    "a hidden column",
    () => undefined,
    { ...first, column: 1 },
    [["workbook/hiddenCell", { sheet: "表", cell: "B1" }], "表", 0],
  ],
])("%s is shown, or it is said why not", async (_, prepare, cell, expected) => {
  expect(await revealed(cell, prepare)).toEqual(expected);
});
