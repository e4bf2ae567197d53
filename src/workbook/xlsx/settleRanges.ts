import type { Range } from "../a1";
import { cellKind, type CellStore } from "./CellStore";
import type { FilledRange } from "./FormulaReader";
import { inSweepOrder, MergeSweep } from "./MergeSweep";

/** The ranges of a sheet that count, and those left out because they overlap one further up or further left. */
export interface SettledMerges {
  readonly merges: readonly Range[];
  readonly overlapping: readonly Range[];
}

/** @example settleMerges([A1:B2, B2:C3]) // { merges: [A1:B2], overlapping: [B2:C3] } */
export function settleMerges(ranges: readonly Range[]): SettledMerges {
  const sweep = new MergeSweep();
  const merges: Range[] = [];
  const overlapping: Range[] = [];
  for (const range of inSweepOrder(ranges)) (sweep.add(range) ? merges : overlapping).push(range);
  return { merges, overlapping };
}

/** Empties the cells that a merge covers; nobody sees what they hold. */
export function clearCovered(store: CellStore, merges: readonly Range[]): void {
  forEachInside(store, merges, (index, { top, left }) => {
    if (store.rows[index] === top && store.columns[index] === left) return;
    store.set(index, cellKind.covered, 0);
    store.formulas.delete(index);
  });
}

/** Gives every cell that an array formula or a data table fills the formula that fills it. */
export function spreadFormulas(store: CellStore, filled: readonly FilledRange[]): void {
  const formulas = new Map(filled.map(({ range, formula }) => [range, formula]));
  const { merges } = settleMerges([...formulas.keys()]);
  forEachInside(store, merges, (index, range) => {
    if (!store.formulas.has(index)) store.formulas.set(index, formulas.get(range) ?? "");
  });
}

function forEachInside(
  store: CellStore,
  ranges: readonly Range[],
  visit: (index: number, range: Range) => void,
): void {
  if (ranges.length === 0) return;
  const sweep = new MergeSweep();
  let next = 0;
  for (let index = 0; index < store.length; index++) {
    const row = store.rows[index] ?? 0;
    for (let range = ranges[next]; range && range.top <= row; range = ranges[++next])
      sweep.add(range);
    const range = sweep.at(row, store.columns[index] ?? 0);
    if (range) visit(index, range);
  }
}
