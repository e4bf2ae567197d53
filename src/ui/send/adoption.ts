import type { HitRepair } from "../../flows/sending/SendingCheck";
import type { CellRef, Edit, Snapshot } from "../../workbook/Workbook";
import { constantAt } from "../fill/constantAt";

/** A repair that was carried out, with its way back. */
export interface Adopted {
  /** What stood in the cell. */
  readonly found: string;
  readonly proposed: string;
  /** At least one. */
  readonly cells: readonly AdoptedCell[];
}

interface AdoptedCell {
  readonly cell: CellRef;
  readonly before: Constant;
  readonly after: Constant;
}

type Constant = number | string | boolean | null;

/** What is to be written, or the cells that stand against it. */
export type Writing =
  | { readonly kind: "ready"; readonly edits: readonly Edit[]; readonly adopted: Adopted }
  | { readonly kind: "changed"; readonly cells: readonly CellRef[] };

/**
 * The edits of a repair. A cell that holds something else than when it was checked stands against it.
 *
 * @param seen the workbook as it was checked.
 */
export function adoptRepair(
  { found, proposed, edits }: HitRepair,
  seen: Snapshot,
  now: Snapshot,
): Writing {
  const sets = edits.flatMap((edit) => (edit.kind === "set" ? [edit] : []));
  const cells = sets.flatMap(({ cell, value }): readonly AdoptedCell[] => {
    const before = constantAt(now, cell);
    return before === undefined || before !== constantAt(seen, cell)
      ? []
      : [{ cell, before, after: value }];
  });
  if (cells.length < sets.length) return { kind: "changed", cells: sets.map(({ cell }) => cell) };
  return { kind: "ready", edits, adopted: { found, proposed, cells } };
}

/** The edits that give the cells back what they held; a cell that was changed since stands against them. */
export function undoAdoption(adopted: Adopted, now: Snapshot): Writing {
  const { cells } = adopted;
  const changed = cells.filter(({ cell, after }) => constantAt(now, cell) !== after);
  if (changed.length > 0) return { kind: "changed", cells: changed.map(({ cell }) => cell) };
  const edits = cells.map(({ cell, before }): Edit => ({ kind: "set", cell, value: before }));
  return { kind: "ready", edits, adopted };
}
