import { scrollFor, zoomToFit } from "../../src/workbench/fortune/scrollFor";
import type { GridSheet } from "../../src/workbench/GridSheet";

/** 100 rows of 19 + 1 pixels and 20 columns of 99 + 1, the first two rows frozen, row 10 hidden. */
const sheet: GridSheet = {
  name: "表",
  hidden: false,
  rows: 100,
  columns: 20,
  usedColumns: 10,
  cells: [],
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  defaultColumnWidth: 99,
  defaultRowHeight: 19,
  hiddenRows: new Set([10]),
  hiddenColumns: new Set(),
  frozen: { rows: 2, columns: 0 },
  gridLines: true,
};
const view = { scrollTop: 0, scrollLeft: 0, height: 400, width: 600, zoom: 1 };

describe("scrollFor", () => {
  test("leaves a cell in view where it is", () => {
    expect(scrollFor(sheet, { row: 5, column: 3 }, view)).toEqual({ scrollTop: 0, scrollLeft: 0 });
  });

  test("brings a cell below into the middle, past hidden rows and the frozen ones", () => {
    expect(scrollFor(sheet, { row: 51, column: 3 }, view)).toEqual({
      scrollTop: 790,
      scrollLeft: 0,
    });
  });

  test("brings a cell to the right into the middle", () => {
    expect(scrollFor(sheet, { row: 5, column: 10 }, view)).toEqual({
      scrollTop: 0,
      scrollLeft: 750,
    });
  });

  test("takes a cell behind the frozen rows for one out of view", () => {
    const scrolled = { ...view, scrollTop: 200 };
    expect(scrollFor(sheet, { row: 9, column: 0 }, scrolled)).toEqual({
      scrollTop: 0,
      scrollLeft: 0,
    });
  });

  test("counts in the pixels drawn when the sheet is drawn smaller", () => {
    expect(scrollFor(sheet, { row: 51, column: 0 }, { ...view, zoom: 0.5 })).toEqual({
      scrollTop: 295,
      scrollLeft: 0,
    });
  });
});

describe("zoomToFit", () => {
  test("draws as large as life where there is room, smaller where there is not, and never too small to read", () => {
    expect([zoomToFit(sheet, 2000), zoomToFit(sheet, 866), zoomToFit(sheet, 300)]).toEqual([
      1, 0.8, 0.7,
    ]);
  });
});
