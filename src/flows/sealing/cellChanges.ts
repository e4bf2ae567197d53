import type { SealedCell, SealedSheet } from "../../domain/seal/Seal";
import { sealChange, type SealChange } from "../../domain/seal/SealChange";
import { parseA1 } from "../../workbook/a1";
import { sameCell } from "./sameCell";

/** The cells of a sheet that are not what was sealed, row by row, with what each held and shows now. */
export function cellChanges(before: SealedSheet, now: SealedSheet): readonly SealChange[] {
  const addresses = new Set([...Object.keys(before.cells), ...Object.keys(now.cells)]);
  return [...addresses]
    .filter((address) => {
      const [was, is] = [before.cells[address], now.cells[address]];
      return !(was && is && sameCell(was, is));
    })
    .sort(inOrder)
    .map((cell) => {
      const texts = textsOf(before.cells[cell], now.cells[cell]);
      return sealChange("seal/cell", { sheet: now.name, cell }, texts);
    });
}

function inOrder(first: string, second: string): number {
  const [a, b] = [parseA1(first), parseA1(second)];
  if (!a || !b) return 0;
  return a.row - b.row || a.column - b.column;
}

/** A text that reads like the number it was, or is now, stands in quotes. */
function textsOf(
  before: SealedCell | undefined,
  now: SealedCell | undefined,
): { readonly before: string; readonly now: string } {
  const texts = { before: textOf(before), now: textOf(now) };
  if (texts.before !== texts.now) return texts;
  return { before: quoted(before), now: quoted(now) };
}

function textOf(cell: SealedCell | undefined): string {
  if (!cell) return "";
  const { value, shown, formula } = cell;
  const held = shown ?? (value === null ? "" : String(value));
  return formula === undefined ? held : `=${formula} ${held}`.trimEnd();
}

function quoted(cell: SealedCell | undefined): string {
  return typeof cell?.value === "string" ? `"${textOf(cell)}"` : textOf(cell);
}
