import { contains, type Range } from "./a1";
import type { BaseSheet } from "./BaseSheet";
import type { Cell, CellValue, Sheet } from "./Workbook";

const width = 16_384;

/** A sheet with the changes made to it so far. It never changes itself: a snapshot may hold on to it. */
export class EditedSheet implements Sheet {
  readonly base: BaseSheet;
  readonly isProtected: boolean;
  private readonly changes: ReadonlyMap<number, Cell>;
  private range: Range | null | undefined;

  constructor(
    base: BaseSheet,
    changes: ReadonlyMap<number, Cell> = new Map(),
    isProtected = base.isProtected,
  ) {
    this.base = base;
    this.changes = changes;
    this.isProtected = isProtected;
  }

  get name(): string {
    return this.base.name;
  }

  get visibility(): Sheet["visibility"] {
    return this.base.visibility;
  }

  get merges(): readonly Range[] {
    return this.base.merges;
  }

  get filledRanges(): readonly Range[] {
    return this.base.filledRanges ?? [];
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.base.hiddenRows;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.base.hiddenColumns;
  }

  get usedRange(): Range | null {
    this.range ??= this.findUsedRange();
    return this.range;
  }

  cell(row: number, column: number): Cell | undefined {
    const changed = this.changes.get(row * width + column);
    if (!changed) return this.base.cell(row, column);
    return holdsSomething(changed) || changed.numberFormat !== "General" ? changed : undefined;
  }

  /** What a grid engine has worked out for a formula cell since the sheet was opened; undefined when nothing. */
  recalculated(row: number, column: number): CellValue | undefined {
    const changed = this.changes.get(row * width + column);
    return changed && changed.formula !== null ? changed.value : undefined;
  }

  /** The sheet with more cells changed; each gives what the cell is from now on. */
  with(cells: Iterable<readonly [row: number, column: number, now: Cell]>): EditedSheet {
    const changes = new Map(this.changes);
    for (const [row, column, now] of cells) changes.set(row * width + column, now);
    return new EditedSheet(this.base, changes, this.isProtected);
  }

  /** The sheet with its locked cells closed. */
  protect(): EditedSheet {
    return new EditedSheet(this.base, this.changes, true);
  }

  private findUsedRange(): Range | null {
    const { base, changes } = this;
    const emptied = [...changes].some(
      ([key, cell]) => !holdsSomething(cell) && isOnEdge(base.usedRange, key),
    );
    let range = emptied
      ? base.usedRangeWithout((row, column) => changes.has(row * width + column))
      : base.usedRange;
    for (const [key, cell] of changes) {
      if (holdsSomething(cell)) range = widened(range, Math.floor(key / width), key % width);
    }
    return range;
  }
}

function holdsSomething(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null || cell.damage !== undefined;
}

function isOnEdge(range: Range | null, key: number): boolean {
  const row = Math.floor(key / width);
  const column = key % width;
  if (!range || !contains(range, { row, column })) return false;
  return (
    row === range.top || row === range.bottom || column === range.left || column === range.right
  );
}

function widened(range: Range | null, row: number, column: number): Range {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
