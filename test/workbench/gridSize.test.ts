import { gridSize } from "../../src/workbench/gridSize";

describe("gridSize", () => {
  test("offers some empty rows and columns after what is used", () => {
    expect(gridSize({ top: 0, left: 0, bottom: 24, right: 20 })).toEqual({
      rows: 55,
      columns: 27,
      isCut: false,
    });
  });

  test("offers a sheet of usual size where nothing is used", () => {
    expect(gridSize(null)).toEqual({ rows: 50, columns: 16, isCut: false });
  });

  test("cuts a sheet with a stray last cell to what a grid can hold, and says so", () => {
    expect(gridSize({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })).toEqual({
      rows: 1953,
      columns: 256,
      isCut: true,
    });
  });
});
