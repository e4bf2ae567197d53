import { DrawQueue } from "../../src/workbench/fortune/DrawQueue";
import type { CellRef } from "../../src/workbook/Workbook";

const at = (row: number): CellRef => ({ sheet: "表", row, column: 0 });

test("what is asked for before the next turn is one drawing, each cell once; what comes later is another", () => {
  jest.useFakeTimers();
  const drawn: (readonly number[])[] = [];
  const queue = new DrawQueue((cells) => drawn.push(cells.map(({ row }) => row)));
  queue.add([at(1), at(2)]);
  queue.add([]);
  queue.add([at(2), at(3)]);
  expect(drawn).toEqual([]);
  jest.runAllTimers();
  queue.add([]);
  jest.runAllTimers();
  jest.useRealTimers();
  expect(drawn).toEqual([[1, 2, 3], []]);
});
