import { storeEdits } from "../../flows/facts/storeEdits";
import { fillEdits } from "../../flows/forms/fillEdits";
import type { Proposal } from "../../flows/forms/Proposal";
import type { CellRef, Edit, NewSheet, Snapshot } from "../../workbook/Workbook";
import { cellAt, constantAt } from "./constantAt";
import type { Filled, FilledCell, FilledPart } from "./Filled";
import type { ProposedFilling } from "./fillingOf";

/** A filling ready to be written, or the cells that somebody has changed since it was proposed. */
export type Writing =
  | { readonly kind: "ready"; readonly edits: readonly Edit[]; readonly filled: Filled }
  | { readonly kind: "changed"; readonly cells: readonly CellRef[] };

/**
 * The edits for the accepted proposals, if the cells still hold what they held when they were proposed.
 *
 * @param title of the form.
 * @param now the workbook at the moment of writing.
 */
export function writeFilling(
  title: string,
  { filling, book, seen }: ProposedFilling,
  accepted: ReadonlySet<Proposal>,
  now: Snapshot,
): Writing {
  const edits = [...fillEdits(filling, accepted), ...storeEdits(book, accepted)];
  const { sheet } = filling;
  const added = addedBy(edits);
  const cells = filling.proposals.filter((each) => accepted.has(each));
  if (added) {
    const [first] = cells;
    const isTaken = now.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (isTaken && first) return { kind: "changed", cells: [first.cell] };
  }
  const held = cells.map(({ cell, value, formula }) => ({
    cell,
    before: added ? null : constantAt(now, cell),
    seen: added ? null : constantAt(seen, cell),
    after: value,
    ...(formula !== undefined && { formula }),
  }));
  const changed = held.filter((each) => each.before === undefined || each.before !== each.seen);
  if (changed.length > 0) return { kind: "changed", cells: changed.map(({ cell }) => cell) };
  const known = held.flatMap(({ before, seen: _seen, ...each }): readonly FilledCell[] =>
    before === undefined ? [] : [{ ...each, before: before ?? emptyAt(now, each.cell) }],
  );
  return {
    kind: "ready",
    edits,
    filled: {
      title,
      sheet,
      added,
      cells: known,
      open: filling.open,
      parts: replacedParts(edits, now),
    },
  };
}

/** An empty text is put back as one, so that the file is the same again. */
function emptyAt(now: Snapshot, cell: CellRef): "" | null {
  return cellAt(now, cell)?.value === "" ? "" : null;
}

function addedBy(edits: readonly Edit[]): NewSheet | null {
  return edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))[0] ?? null;
}

function replacedParts(edits: readonly Edit[], { parts }: Snapshot): readonly FilledPart[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "part") return [];
    const { namespace } = edit;
    const before = parts.find((part) => part.namespace === namespace)?.xml ?? null;
    return [{ namespace, before }];
  });
}
