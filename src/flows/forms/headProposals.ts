import type { FundsFact } from "../../domain/fact";
import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import { isMoney } from "../../domain/forms/isMoney";
import { moneyIn } from "../../workbook/forms/moneyIn";
import type { FormPlaces, PlacedCell } from "../../workbook/forms/placeForm";
import type { CellRef } from "../../workbook/Workbook";
import { fieldLabel } from "./fieldLabel";
import type { FillIngredients } from "./FillIngredients";
import { headOf } from "./headOf";
import type { Proposal, ProposalSource } from "./Proposal";

/**
 * The proposals for head and foot of a form.
 *
 * @param found what stands in the form already, by field; nothing in a fresh one.
 * @param at the cell of a field's place.
 */
export function headProposals(
  form: PerformanceForm,
  places: FormPlaces,
  ingredients: FillIngredients,
  found: PerformanceForm["head"],
  at: (placed: PlacedCell) => CellRef,
): readonly Proposal[] {
  const { layout } = ingredients;
  const sourceOf = sourcesOf(form, ingredients);
  return [...places.head, ...places.foot].flatMap((placed): readonly Proposal[] => {
    const { field = "", unit = layout.unit } = placed.cell;
    const value = form.head[field];
    if (value === undefined) return [];
    const held = (each: number | string): number | string =>
      typeof each === "number" && isMoney(field) ? moneyIn(unit, each) : each;
    const there = found[field];
    return [
      {
        cell: at(placed),
        subject: null,
        field,
        label: fieldLabel(places, placed),
        value: held(value),
        found: there === undefined ? null : held(there),
        source: sourceOf(field),
        state: there === undefined ? "new" : there === value ? "same" : "differs",
      },
    ];
  });
}

/** Says where a field's value is from: the plan or a fact, another form, else the layout's own sums. */
function sourcesOf(
  { period }: PerformanceForm,
  { layout, plan, facts, words }: FillIngredients,
): (field: string) => ProposalSource {
  const funds = facts.filter((fact): fact is FundsFact => fact.kind === "funds");
  const head = headOf(layout, plan, funds, period);
  return (field) => {
    const word = words[field];
    if (word) return { kind: "form", cell: word.cell };
    return head[field]?.source ?? { kind: "calculation", cell: null };
  };
}
