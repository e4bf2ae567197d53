import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync, strToU8 } from "fflate";
import { readDocument } from "../../../src/documents/readers/readDocument";
import type { Cell, Sheet, Snapshot } from "../../../src/workbook/Workbook";

const folder = path.resolve(__dirname, "../../fixtures/documents");

async function workbook(bytes: Uint8Array, fileName: string): Promise<Snapshot> {
  const read = await readDocument(bytes, fileName);
  if (read.kind !== "workbook") throw new Error(`${fileName} was read as a ${read.kind}`);
  return read.snapshot;
}

const fixture = (name: string): Promise<Snapshot> =>
  workbook(new Uint8Array(readFileSync(path.join(folder, name))), name);

/** Everything a sheet says, its cells in rows: a value, or what there is besides the value. */
function told(sheet: Sheet): unknown {
  const { name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns } = sheet;
  const rows = Array.from({ length: (usedRange?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (usedRange?.right ?? -1) + 1 }, (_, column) =>
      inShort(sheet.cell(row, column)),
    ),
  );
  return {
    ...{ name, visibility, isProtected, usedRange, merges, rows },
    hidden: [[...hiddenRows], [...hiddenColumns].filter((column) => column < 10)],
  };
}

function inShort(cell: Cell | undefined): unknown {
  if (!cell) return null;
  const numberFormat = cell.numberFormat.replace(/["\\]/g, "");
  return cell.formula === null && numberFormat === "General"
    ? cell.value
    : { ...cell, numberFormat };
}

const targetTable = {
  name: "附件3",
  visibility: "visible",
  isProtected: false,
  usedRange: { top: 0, left: 0, bottom: 6, right: 3 },
  merges: [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ],
  rows: [
    ["三级指标", "目标值", null, null],
    [null, "2024年", "2025年", "备注"],
    [
      "县域就诊率",
      { value: 0.895, formula: null, numberFormat: "0.0%" },
      { value: 0.9, formula: null, numberFormat: "0.00%" },
      { value: 45292, formula: null, numberFormat: "yyyy-mm-dd" },
    ],
    ["门诊次均费用增幅", 3.2, 3, "分两行\n写"],
    [
      ...["培训人次", 1200],
      { value: 2400, formula: "B5*2", numberFormat: "#,##0" },
      { value: { error: "#DIV/0!" }, formula: "1/0", numberFormat: "General" },
    ],
    ["藏起来的行", 1, 2, null],
    ["重点专科", { value: 0.5, formula: null, numberFormat: "0.0个" }, null, null],
  ],
  hidden: [[5], [3]],
};

/** An .xls is read with the results of its formulas, not with the formulas. */
const withResultsOnly = {
  ...targetTable,
  rows: [
    ...targetTable.rows.slice(0, 4),
    ["培训人次", 1200, { value: 2400, formula: null, numberFormat: "#,##0" }, { error: "#DIV/0!" }],
    ...targetTable.rows.slice(5),
  ],
};

test.each<[string, unknown]>([
  ["target-table.xlsx", targetTable],
  ["target-table.xls", withResultsOnly],
  ["target-table.ods", targetTable],
])(
  "%s, as LibreOffice writes it, is read with values, formulas, formats, merges and what is hidden",
  async (name, first) => {
    const { sheets, ...rest } = await fixture(name);
    expect(sheets.map(told)).toEqual([
      first,
      {
        ...{ name: "说明", visibility: "hidden", isProtected: false, merges: [] },
        ...{ usedRange: { top: 0, left: 0, bottom: 0, right: 0 }, rows: [["填表说明"]] },
        hidden: [[], []],
      },
    ]);
    expect(rest).toMatchObject({ date1904: false, parts: [] });
  },
);

describe("an OpenDocument spreadsheet", () => {
  const ods = (tables: string, styles = "", settings = ""): Uint8Array =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${settings}${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const number = (value: number, more = ""): string =>
    `<table:table-cell office:value-type="float" office:value="${value}" ${more}/>`;

  test("repeats what it says is repeated, and takes no room for what is repeated to fill the sheet", async () => {
    const { sheets } = await workbook(
      ods(
        `<table:table table:name="表"><table:table-row table:number-rows-repeated="2">${number(1, 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row table:number-rows-repeated="1048574" table:visibility="collapse"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
      "a.ods",
    );
    expect(sheets.map(told)).toEqual([
      {
        ...{ name: "表", visibility: "visible", isProtected: false, merges: [] },
        ...{ usedRange: { top: 0, left: 0, bottom: 1, right: 1 }, hidden: [[], []] },
        rows: [
          [1, 1],
          [1, 1],
        ],
      },
    ]);
  });

  test("has dates, times, percentages and texts as cells have them, in the format of their own or their column's style", async () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
      '<number:date-style style:name="N2"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>' +
      '<style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/>';
    const row =
      '<table:table-cell office:value-type="percentage" office:value="0.385"/>' +
      '<table:table-cell table:style-name="c2" office:value-type="date" office:date-value="2024-01-01"/>' +
      '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>' +
      '<table:table-cell office:value-type="string" table:formula="of:=[$说明.A1]&amp;&quot;;&quot;"><office:annotation><text:p>批注</text:p></office:annotation><text:p>一<text:s text:c="2"/>二<text:line-break/>三</text:p><text:p>四</text:p></table:table-cell>';
    const { sheets, date1904 } = await workbook(
      ods(
        `<table:table table:name="表" table:protected="true"><table:table-column table:default-cell-style-name="c1"/><table:table-row>${row}</table:table-row></table:table>`,
        styles,
        '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>',
      ),
      "a.ods",
    );
    expect({ date1904, cells: sheets.map(told) }).toEqual({
      date1904: true,
      cells: [
        {
          ...{ name: "表", visibility: "visible", isProtected: true, merges: [] },
          ...{ usedRange: { top: 0, left: 0, bottom: 0, right: 3 }, hidden: [[], []] },
          rows: [
            [
              { value: 0.385, formula: null, numberFormat: "0.0%" },
              { value: 43830, formula: null, numberFormat: "yyyy年m月" },
              0.5,
              { value: "一  二\n三\n四", formula: '说明!A1&";"', numberFormat: "General" },
            ],
          ],
        },
      ],
    });
  });
});
