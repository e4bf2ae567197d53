import { computed } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import { formatA1 } from "../../workbook/a1";
import { formulaOf } from "../../workbook/forms/formulaOf";
import { moneyIn } from "../../workbook/forms/moneyIn";
import type { FormPlaces, PlacedCell } from "../../workbook/forms/placeForm";
import { heldIn, type ProposedForm } from "./ownTerm";
import type { Proposal } from "./Proposal";

/**
 * The formula of a sum or a rate in the head of the officer's own form, or the cell that stands against it: a formula has to come to what the form
 * states, from the cells as they will be.
 *
 * @param places as they are on the sheet.
 * @param proposed with every proposal for the head.
 * @returns nothing for a field that is neither, and for one that is stated otherwise than its parts come to.
 */
export function headFormula(
  { field, cell: at }: Proposal,
  form: PerformanceForm,
  layout: FormLayout,
  places: FormPlaces,
  proposed: ProposedForm,
): Pick<Proposal, "formula" | "noFormula"> {
  const placed = placeOf(places, field);
  const parts = placed?.cell.sum ?? placed?.cell.rate;
  if (!placed || !parts || computed(layout, form, field) !== form.head[field]) return {};
  const formula = formulaOf(placed.cell, layout, places);
  const cells = parts.flatMap((part) => placeOf(places, part) ?? []);
  if (formula === undefined || cells.length < parts.length) return {};
  for (const { cell, range } of cells) {
    const place = { sheet: at.sheet, row: range.top, column: range.left };
    const { value, isFormula } = heldIn(proposed, place);
    if (isFormula || value === printed(cell, layout, form)) continue;
    const kind = typeof value === "string" ? "text" : "differs";
    return { noFormula: { kind, cell: formatA1(place) } };
  }
  return heldIn(proposed, at).isText
    ? { noFormula: { kind: "text", cell: formatA1(at) } }
    : { formula };
}

function placeOf({ head, foot }: FormPlaces, field: string): PlacedCell | undefined {
  return [...head, ...foot].find(({ cell }) => cell.field === field);
}

/** What a part is in the form, as its cell holds it. */
function printed(
  { field = "", unit }: PlacedCell["cell"],
  layout: FormLayout,
  { head }: PerformanceForm,
): number | string | null {
  const value = head[field] ?? null;
  const isAmount = typeof value === "number" && isMoney(field);
  return isAmount ? moneyIn(unit ?? layout.unit, value) : value;
}
