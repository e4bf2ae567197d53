import { shiftFormula } from "./shiftFormula";

/** What a stored cell holds; the number beside it is the value, or an index into shared strings or the store's texts. */
export const cellKind = {
  blank: 0,
  number: 1,
  sharedString: 2,
  text: 3,
  boolean: 4,
  error: 5,
  damage: 6,
  covered: 7,
} as const;

/** The formula of a cell that shares another's: as it is written there, to be shifted to where it is used. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const rowCount = 1_048_576;
const columnCount = 16_384;

/** The cells of one sheet in flat arrays: 17 bytes a cell instead of an object. After `finish` they stand in reading order. */
export class CellStore {
  length = 0;
  rows = new Int32Array(256);
  columns = new Uint16Array(256);
  kinds = new Uint8Array(256);
  styles = new Uint16Array(256);
  numbers = new Float64Array(256);
  texts: string[] = [];
  /** Formulas by cell index. */
  formulas = new Map<number, string | SharedFormula>();
  /** Cells that the file holds more than once; the last one counts, as it would when they were written one by one. */
  duplicates = 0;

  private isOrdered = true;
  private foundRow = -1;
  private foundStart = 0;
  private foundEnd = 0;

  /** Adds a cell and gives its index. */
  add(row: number, column: number, style: number): number {
    const index = this.length++;
    if (index === this.rows.length) this.resize(2 * index);
    if (this.isOrdered && index > 0) {
      const lastRow = this.rows[index - 1] ?? 0;
      this.isOrdered =
        row > lastRow || (row === lastRow && column > (this.columns[index - 1] ?? 0));
    }
    this.rows[index] = row;
    this.columns[index] = column;
    this.styles[index] = style;
    return index;
  }

  set(index: number, kind: number, number: number): void {
    this.kinds[index] = kind;
    this.numbers[index] = number;
  }

  /** Sets a cell's text, error or damage. */
  setText(index: number, kind: number, text: string): void {
    this.set(index, kind, this.texts.push(text) - 1);
  }

  /** Sets a cell's text as read; undefined is damage. */
  setRead(index: number, text: string | undefined): void {
    if (text === undefined) this.setText(index, cellKind.damage, "text");
    else this.setText(index, cellKind.text, text);
  }

  /** Puts the cells in reading order, drops all but the last of each place and gives back unused memory. */
  finish(): void {
    if (!this.isOrdered) this.reorder();
    this.resize(this.length);
  }

  /** The formula of a cell as it reads in that cell; null for none. */
  formula(index: number): string | null {
    const formula = this.formulas.get(index) ?? null;
    if (formula === null || typeof formula === "string") return formula;
    const rows = (this.rows[index] ?? 0) - formula.row;
    return shiftFormula(formula.formula, rows, (this.columns[index] ?? 0) - formula.column);
  }

  /** The index of the cell, or -1. */
  find(row: number, column: number): number {
    if (row !== this.foundRow) {
      this.foundRow = row;
      this.foundStart = this.firstOf(row);
      this.foundEnd = this.firstOf(row + 1);
    }
    const start = this.foundStart;
    let low = start;
    let high = this.foundEnd - 1;
    const guess = start + column - (this.columns[start] ?? 0);
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.columns[middle] ?? 0;
      if (there === column) return middle;
      if (there < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The index of the first cell in this row or below. */
  private firstOf(row: number): number {
    let low = 0;
    for (let high = this.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private reorder(): void {
    const order = countingSort(
      countingSort(
        Uint32Array.from({ length: this.length }, (_, index) => index),
        this.columns,
        columnCount,
      ),
      this.rows,
      rowCount,
    );
    const kept = order.filter((index, at) => {
      const next = order[at + 1];
      return (
        next === undefined ||
        this.rows[next] !== this.rows[index] ||
        this.columns[next] !== this.columns[index]
      );
    });
    this.duplicates = order.length - kept.length;
    this.rows = Int32Array.from(kept, (index) => this.rows[index] ?? 0);
    this.columns = Uint16Array.from(kept, (index) => this.columns[index] ?? 0);
    this.kinds = Uint8Array.from(kept, (index) => this.kinds[index] ?? 0);
    this.styles = Uint16Array.from(kept, (index) => this.styles[index] ?? 0);
    this.numbers = Float64Array.from(kept, (index) => this.numbers[index] ?? 0);
    const formulas: typeof this.formulas = new Map();
    kept.forEach((index, at) => {
      const formula = this.formulas.get(index);
      if (formula !== undefined) formulas.set(at, formula);
    });
    this.formulas = formulas;
    this.length = kept.length;
  }

  private resize(length: number): void {
    this.rows = resized(this.rows, new Int32Array(length));
    this.columns = resized(this.columns, new Uint16Array(length));
    this.kinds = resized(this.kinds, new Uint8Array(length));
    this.styles = resized(this.styles, new Uint16Array(length));
    this.numbers = resized(this.numbers, new Float64Array(length));
  }
}

type Numbers = Int32Array | Uint16Array | Uint8Array | Float64Array;

function resized<Kind extends Numbers>(from: Kind, to: Kind): Kind {
  to.set(from.length > to.length ? from.subarray(0, to.length) : from);
  return to;
}

/** The indices in the order of their keys; equal keys keep their order. */
function countingSort(
  indices: Uint32Array,
  keys: Int32Array | Uint16Array,
  keyCount: number,
): Uint32Array {
  const places = new Uint32Array(keyCount + 1);
  for (const index of indices)
    places[(keys[index] ?? 0) + 1] = (places[(keys[index] ?? 0) + 1] ?? 0) + 1;
  for (let key = 1; key <= keyCount; key++)
    places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) {
    const key = keys[index] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = index;
    places[key] = place + 1;
  }
  return sorted;
}
