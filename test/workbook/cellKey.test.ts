import fc from "fast-check";
import { cellKey } from "../../src/workbook/cellKey";

const cell = fc.record({
  sheet: fc.constantFrom("自评表", "1,2", "2,1,2", "1"),
  row: fc.nat(12),
  column: fc.nat(12),
});

test("names a cell by row, column and sheet, counted from nought", () => {
  expect(cellKey({ sheet: "自评表", row: 8, column: 5 })).toBe("8,5,自评表");
});

test("gives two cells the same key only when they are the same cell, whatever the sheets are called", () => {
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const isSame =
        one.sheet === other.sheet && one.row === other.row && one.column === other.column;
      expect(cellKey(one) === cellKey(other)).toBe(isSame);
    }),
  );
});
