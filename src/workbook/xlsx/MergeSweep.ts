import type { Range } from "../a1";

/**
 * Ranges that do not overlap, looked up from top to bottom: however many and large they are, each step looks only at the
 * few that reach into the current row.
 */
export class MergeSweep {
  /** By left column, without overlap; some may already have ended. */
  private readonly active: Range[] = [];

  /** Takes a range whose top is no higher than any before; false, and not taken, when it overlaps one of them. */
  add(range: Range): boolean {
    const first = this.firstReaching(range.left);
    let last = first;
    for (let one = this.active[last]; one && one.left <= range.right; one = this.active[++last]) {
      if (one.bottom >= range.top) return false;
    }
    this.active.splice(first, last - first, range);
    return true;
  }

  /** The range that holds a cell no higher than any asked for or added before. */
  at(row: number, column: number): Range | undefined {
    const found = this.active[this.firstReaching(column)];
    return found && found.left <= column && found.bottom >= row ? found : undefined;
  }

  /** The index of the first range that ends at the column or right of it. */
  private firstReaching(column: number): number {
    let low = 0;
    for (let high = this.active.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((this.active[middle]?.right ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** From top to bottom, and from left to right within a row: the order a sweep needs. */
export function inSweepOrder<Item extends Range>(ranges: readonly Item[]): Item[] {
  return [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
}
