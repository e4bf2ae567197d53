import { sheetChanges } from "../../../src/flows/sealing/sheetChanges";
import { sealedNow, sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { snapshot, type CellSketch } from "../../support/snapshot";
import { xlsx } from "../../support/xlsx";

/** A column that one formula fills, as it stands in a file. */
function filled(second = 4, kind = ""): Snapshot {
  const cells = [
    `<row r="1"><c r="A1"${kind}><f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f><v>2</v></c><c r="B1"><v>2</v></c></row>`,
    `<row r="2"><c r="A2"><v>${second}</v></c><c r="B2"><v>4</v></c></row>`,
    '<row r="3"><c r="A3"><v>0.30000000000000004</v></c><c r="B3"><v>0.3</v></c></row>',
  ];
  return openXlsx(
    xlsx({ sheets: [{ name: "表", xml: `<sheetData>${cells.join("")}</sheetData>` }] }),
  ).snapshot;
}

/** The same as Excel gives it: the formula in the first cell alone, or in each. */
function inExcel(isInEach: boolean, second: CellSketch = 4): Snapshot {
  const formula = "SORT(B1:B3)";
  const rest = (value: number): CellSketch => (isInEach ? { value, formula } : value);
  return snapshot({
    name: "表",
    rows: [
      [{ value: 2, formula }, 2],
      [second === 4 ? rest(4) : second, 4],
      [rest(0.1 + 0.2), 0.3],
    ],
  });
}

const said = (before: Snapshot, now: Snapshot): unknown =>
  sheetChanges(sealedSheets(before), sealedNow(now)).map(({ at, values }) => [at?.cell, values]);

test.each([true, false])(
  "a formula that fills several cells is the same in Excel as in its file, given in each of them: %s",
  (isInEach) => {
    expect(said(filled(), inExcel(isInEach))).toEqual([]);
    expect(said(inExcel(isInEach), filled())).toEqual([]);
    expect(said(filled(), filled(4, ' cm="1"'))).toEqual([]);
  },
);

test("another result in one of its cells is named, in the file and in Excel", () => {
  expect(said(filled(), filled(5))).toEqual([
    ["A2", { kind: "result", before: "=SORT(B1:B3) 4", now: "=SORT(B1:B3) 5" }],
  ]);
  expect(said(filled(), inExcel(false, 5))).toEqual([
    ["A2", { kind: "overwritten", before: "=SORT(B1:B3) 4", now: "5" }],
  ]);
  expect(said(filled(), inExcel(false, null))).toEqual([
    ["A2", { kind: "emptied", before: "=SORT(B1:B3) 4", now: "" }],
  ]);
});

test("its formula, changed or gone from the first cell, is named there", () => {
  const plain = snapshot({
    name: "表",
    rows: [
      [2, 2],
      [4, 4],
      [0.3, 0.3],
    ],
  });
  expect(said(filled(), plain)).toEqual([
    ["A1", { kind: "overwritten", before: "=SORT(B1:B3) 2", now: "2" }],
  ]);
});
