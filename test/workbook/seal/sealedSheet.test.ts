import { sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import { snapshot, type CellSketch } from "../../support/snapshot";

/** What is sealed of a cell. */
function sealed(cell: CellSketch): unknown {
  return sealedSheets(snapshot({ rows: [[cell]] }))[0]?.cells["A1"];
}

test("of a sheet its name, merges, hidden lines and cells are sealed, empty ones left out", () => {
  const sketch = {
    name: "表",
    rows: [["指标", "<", 39], [null, "", true], ["说明"], ["甲"], ["乙"]],
    hiddenRows: [2, 3, 9],
    hiddenColumns: [2],
    visibility: "hidden",
  } as const;
  expect(sealedSheets(snapshot(sketch))).toEqual([
    {
      name: "表",
      visibility: "hidden",
      merges: ["A1:B1"],
      hiddenRows: ["3:4"],
      hiddenColumns: ["C"],
      cells: {
        A1: { value: "指标" },
        C1: { value: 39 },
        C2: { value: true },
        A3: { value: "说明" },
        A4: { value: "甲" },
        A5: { value: "乙" },
      },
    },
  ]);
});

test.each<[string, CellSketch, unknown]>([
  ["fifteen digits of a number", 0.1 + 0.2, { value: 0.3 }],
  ["zero without a sign", -0, { value: 0 }],
  ["one kind of line break", "甲\r\n乙\r丙", { value: "甲\n乙\n丙" }],
  ["the percentage it shows", { value: 0.18, numberFormat: "0%" }, { value: 0.18, shown: "18%" }],
  [
    "the date it shows",
    { value: 45292, numberFormat: "m/d/yyyy" },
    { value: 45292, shown: "2024年1月1日" },
  ],
  ["the decimals it shows", { value: 17.93, numberFormat: "0.0" }, { value: 17.93, shown: "17.9" }],
  [
    "that it is shown in thousands",
    { value: 17930, numberFormat: "0," },
    { value: 17930, shown: "17930," },
  ],
  ["that it shows nothing", { value: 5, numberFormat: ";;;" }, { value: 5, shown: "" }],
  ["that a zero is not shown", { value: 0, numberFormat: "0;-0;;@" }, { value: 0, shown: "" }],
  ["that a text is not shown", { value: "甲", numberFormat: ";;;" }, { value: "甲", shown: "" }],
  ["a text as it is", { value: "甲", numberFormat: "@" }, { value: "甲" }],
  [
    "twelve digits of a result",
    { value: 1 / 3, formula: "1/3" },
    { value: 0.333333333333, formula: "1/3" },
  ],
  [
    "no result where there is none",
    { value: null, formula: "b2 +1" },
    { value: null, formula: "B2+1" },
  ],
  [
    "a truth value written as a formula as such",
    { value: true, formula: "TRUE()" },
    { value: true },
  ],
  ["an error", { value: { error: "#N/A" } }, { value: "#N/A" }],
])("of a cell is sealed %s", (_, cell, expected) => {
  expect(sealed(cell)).toEqual(expected);
});

test("where a formula gives another result by itself, no result is sealed", () => {
  const [sheet] = sealedSheets(
    snapshot({ rows: [[{ value: 45292, formula: "TODAY()" }, { value: 3, formula: "1+2" }, 3]] }),
  );
  expect(sheet?.cells).toEqual({
    A1: { value: null, formula: "TODAY()" },
    B1: { value: null, formula: "1+2" },
    C1: { value: 3 },
  });
});
