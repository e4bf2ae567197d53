import type { CellRef, Edit, NewSheet, Sheet, Snapshot } from "../../workbook/Workbook";
import { cellAt, constantAt } from "./constantAt";
import type { Filled, FilledCell } from "./Filled";

/** The way back, or the cells that stand against it. */
export type Undoing =
  | { readonly kind: "ready"; readonly edits: readonly Edit[] }
  | { readonly kind: "changed"; readonly cells: readonly CellRef[] };

/**
 * The edits that give exactly the filled cells back what they held, and take away a sheet that was added and what was stored with them. Cells that somebody has
 * changed since stand against it, on an added sheet any of them.
 */
export function undoFilling({ sheet, added, cells, parts }: Filled, now: Snapshot): Undoing {
  const there = now.sheets.find(({ name }) => name === sheet);
  const changed = added
    ? changedSince(added, there, now)
    : cells.filter((each) => !isAsFilled(each, now)).map(({ cell }) => cell);
  if (changed.length > 0) return { kind: "changed", cells: changed };
  const restored = parts.map(({ namespace, before }): Edit => ({
    kind: "part",
    namespace,
    xml: before,
  }));
  if (added) return { kind: "ready", edits: [{ kind: "removeSheet", name: sheet }, ...restored] };
  const emptied = cells.map(({ cell, before }): Edit => ({ kind: "set", cell, value: before }));
  return { kind: "ready", edits: [...emptied, ...restored] };
}

function isAsFilled({ cell, after, formula }: FilledCell, now: Snapshot): boolean {
  return formula === undefined
    ? constantAt(now, cell) === after
    : cellAt(now, cell)?.formula === formula;
}

/** The cells of an added sheet that are not as they were written; none where it is gone. A result is the formula's affair. */
function changedSince(added: NewSheet, there: Sheet | undefined, now: Snapshot): CellRef[] {
  if (!there) return [];
  const { name, usedRange } = there;
  const written = new Map(added.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const { top, left, bottom, right } = usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const places = new Map<string, CellRef>();
  for (const { row, column } of added.cells) {
    places.set(`${row} ${column}`, { sheet: name, row, column });
  }
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      places.set(`${row} ${column}`, { sheet: name, row, column });
    }
  }
  return [...places].flatMap(([key, at]) => {
    const cell = written.get(key);
    const isFormula = (cellAt(now, at)?.formula ?? null) !== null;
    if (cell?.formula !== undefined) return isFormula ? [] : [at];
    const value = cell?.value === "" ? null : (cell?.value ?? null);
    return constantAt(now, at) === value ? [] : [at];
  });
}
