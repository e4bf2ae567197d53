import type { Range } from "../../../workbook/a1";
import type { Cell, Sheet } from "../../../workbook/Workbook";

/** What a sheet is besides its cells. */
export type SheetSetup = Pick<
  Sheet,
  "name" | "visibility" | "isProtected" | "merges" | "hiddenRows" | "hiddenColumns"
>;

/** A sheet whose cells are held row by row, as a reader of a foreign format leaves them. */
export class MemorySheet implements Sheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly usedRange: Range | null;
  private readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;

  /** @param rows by row and column; the covered cells of a merge are left out of what is shown */
  constructor(setup: SheetSetup, rows: ReadonlyMap<number, Map<number, Cell>>) {
    this.name = setup.name;
    this.visibility = setup.visibility;
    this.isProtected = setup.isProtected;
    this.merges = setup.merges;
    this.hiddenRows = setup.hiddenRows;
    this.hiddenColumns = setup.hiddenColumns;
    this.rows = rows;
    for (const merge of this.merges) uncover(rows, merge);
    this.usedRange = usedRange(rows);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }
}

function uncover(rows: ReadonlyMap<number, Map<number, Cell>>, merge: Range): void {
  const isCovered = (row: number, column: number): boolean =>
    column >= merge.left && column <= merge.right && (row > merge.top || column > merge.left);
  const isTall = merge.bottom - merge.top > rows.size;
  const numbers = isTall ? [...rows.keys()] : rangeOf(merge.top, merge.bottom);
  for (const row of numbers) {
    if (row < merge.top || row > merge.bottom) continue;
    const cells = rows.get(row);
    for (const column of cells?.keys() ?? []) if (isCovered(row, column)) cells?.delete(column);
  }
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function usedRange(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Range | null {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === null) continue;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  }
  return used.bottom < 0 ? null : used;
}
