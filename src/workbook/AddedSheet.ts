import { contains, type Range } from "./a1";
import { addedDisplay } from "./addedDisplay";
import type { BaseSheet } from "./BaseSheet";
import type { SheetDisplay } from "./SheetDisplay";
import type { Cell, NewCell, NewSheet } from "./Workbook";

/** A sheet added in this session. */
export class AddedSheet implements BaseSheet {
  readonly name: string;
  readonly visibility = "visible";
  readonly isProtected = false;
  readonly isOurs = true;
  readonly usedRange: Range | null;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number> = new Set();
  readonly hiddenColumns: ReadonlySet<number> = new Set();
  readonly source: NewSheet;
  private readonly cells: ReadonlyMap<string, NewCell>;

  constructor(source: NewSheet) {
    this.source = source;
    this.name = source.name;
    this.merges = source.merges ?? [];
    this.cells = new Map(source.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    this.usedRange = this.usedRangeWithout(() => false);
  }

  get display(): SheetDisplay {
    return addedDisplay(this.source);
  }

  cell(row: number, column: number): Cell | undefined {
    const cell = this.cells.get(`${row},${column}`);
    if (!cell || this.isCovered(row, column)) return undefined;
    const numberFormat = cell.style?.numberFormat ?? "General";
    if (!holdsSomething(cell) && numberFormat === "General") return undefined;
    return { value: cell.value ?? null, formula: cell.formula ?? null, numberFormat };
  }

  isLocked(row: number, column: number): boolean {
    return this.cells.get(`${row},${column}`)?.style?.locked ?? true;
  }

  filledRange(): undefined {
    return undefined;
  }

  tableHeader(): undefined {
    return undefined;
  }

  usedRangeWithout(isGone: (row: number, column: number) => boolean): Range | null {
    const held = [...this.cells.values()].filter(
      (cell) =>
        holdsSomething(cell) &&
        !this.isCovered(cell.row, cell.column) &&
        !isGone(cell.row, cell.column),
    );
    if (held.length === 0) return null;
    return held.reduce(
      (range, { row, column }) => ({
        top: Math.min(range.top, row),
        left: Math.min(range.left, column),
        bottom: Math.max(range.bottom, row),
        right: Math.max(range.right, column),
      }),
      { top: Infinity, left: Infinity, bottom: -1, right: -1 },
    );
  }

  private isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, { row, column }) && (merge.top !== row || merge.left !== column),
    );
  }
}

function holdsSomething(cell: NewCell): boolean {
  return cell.value !== undefined || cell.formula !== undefined;
}
