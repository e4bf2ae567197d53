import type { Filling, Proposal } from "../../flows/forms/Proposal";
import { shownText } from "../../workbook/shownText";
import type { Snapshot } from "../../workbook/Workbook";
import { cellAt } from "./constantAt";

/** What a proposal would show and what is shown now, in the format of its cell. */
export function proposalText(
  { cell, value, found }: Pick<Proposal, "cell" | "value" | "found">,
  { added }: Pick<Filling, "added">,
  seen: Snapshot | null,
): { readonly value: string; readonly found: string } {
  const fresh = added?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  const there = seen && !added ? cellAt(seen, cell) : undefined;
  const numberFormat = fresh?.style?.numberFormat ?? there?.numberFormat ?? "General";
  const print = (held: Proposal["found"]): string =>
    shownText({ value: held, formula: null, numberFormat }, seen?.date1904 ?? false);
  return { value: print(value), found: print(found) };
}
