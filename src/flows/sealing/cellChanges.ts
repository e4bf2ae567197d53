import type { SealedCell, SealedSheet } from "../../domain/seal/Seal";
import { sealChange, type CellChangeKind, type SealChange } from "../../domain/seal/SealChange";
import { differingCells } from "./differingCells";
import type { Moves } from "./movedFormula";

/**
 * The cells of a sheet that are not what was sealed, row by row, with what each held and shows now.
 *
 * @param before as it would be with its rows and columns where they are now
 */
export function cellChanges(
  before: SealedSheet,
  now: SealedSheet,
  moves: Moves,
): readonly SealChange[] {
  return differingCells(before, now, moves).map((cell) => {
    const [was, is] = [before.cells[cell], now.cells[cell]];
    const facts = { kind: kindOf(was, is), ...textsOf(was, is) };
    return sealChange("seal/cell", { sheet: now.name, cell }, facts);
  });
}

function kindOf(before: SealedCell | undefined, now: SealedCell | undefined): CellChangeKind {
  if (!before) return "written";
  if (!now) return "emptied";
  if (before.formula !== now.formula) return now.formula === undefined ? "overwritten" : "formula";
  if (before.value === now.value) return "format";
  if (now.formula !== undefined) return "result";
  const isSameText = String(before.value) === String(now.value);
  return isSameText ? "type" : "value";
}

/**
 * What cells hold that show the same is said beside it; a text that reads like the number it was, or is now, stands in quotes.
 */
function textsOf(
  before: SealedCell | undefined,
  now: SealedCell | undefined,
): { readonly before: string; readonly now: string } {
  const texts = { before: textOf(before), now: textOf(now) };
  if (texts.before !== texts.now) return texts;
  return { before: heldText(before), now: heldText(now) };
}

/** @example textOf({ value: 0.18, shown: "18%" }) // "18%" */
export function textOf(cell: SealedCell | undefined): string {
  if (!cell) return "";
  const { value, shown, formula } = cell;
  const held = shown ?? (value === null ? "" : String(value));
  return formula === undefined ? held : `=${formula} ${held}`.trimEnd();
}

function heldText(cell: SealedCell | undefined): string {
  if (!cell) return "";
  const { value, shown } = cell;
  if (typeof value === "string") return `"${textOf(cell)}"`;
  return shown === undefined || value === null
    ? textOf(cell)
    : `${textOf(cell)} (${String(value)})`;
}
