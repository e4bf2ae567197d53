import { executionPoints } from "../../domain/scoring/executionPoints";
import type { FormScore } from "../../domain/scoring/Score";
import { formatA1 } from "../../workbook/a1";
import { executionFormula } from "../../workbook/forms/scoreFormula";
import type { PlacedCell } from "../../workbook/forms/placeForm";
import { placesOnSheet } from "../../workbook/forms/placesOnSheet";
import { readForm } from "../../workbook/forms/readForm";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { FillIngredients } from "./FillIngredients";
import { headProposals } from "./headProposals";
import { heldIn, ownTerm, proposedIn, type ProposedForm } from "./ownTerm";
import type { PrintedScores } from "./printedScores";
import type { Filling, Proposal } from "./Proposal";

const field = {
  weight: "funds.total.weight",
  score: "funds.total.score",
  rate: "funds.total.rate",
} as const;

/**
 * 分值 and 得分 of the execution rate in the officer's own form, where it stands in the layout given and has places for them. A weight that is printed
 * counts before the profile's.
 *
 * @param filling with the rate, where that is proposed.
 */
export function executionOwn(
  { sheet: name, proposals }: Filling,
  snapshot: Snapshot,
  ingredients: FillIngredients,
  { score, printed }: { readonly score: FormScore; readonly printed: PrintedScores },
): readonly Proposal[] {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const read = sheet && readForm(sheet, ingredients.layout, snapshot.date1904);
  const own = score.classes.find(({ isExecution }) => isExecution);
  if (!read || !own) return [];
  const { form } = read;
  const places = placesOnSheet(read);
  const { execution } = score;
  const weight = printed.execution?.weight?.value ?? own.weight;
  const head = {
    ...(typeof form.head[field.weight] !== "string" && { [field.weight]: weight }),
    ...("rate" in execution && { [field.score]: executionPoints(execution.rate, weight) }),
  };
  const at = ({ range: { top, left } }: PlacedCell): CellRef => ({
    sheet: name,
    row: top,
    column: left,
  });
  const found = headProposals({ ...form, head }, places, ingredients, form.head, at).filter(
    ({ cell }) => !heldIn({ snapshot, proposed: new Map() }, cell).isFormula,
  );
  const cellOf = (wanted: string): CellRef | undefined =>
    places.head.filter(({ cell }) => cell.field === wanted).map(at)[0];
  const proposed = { snapshot, proposed: proposedIn([...proposals, ...found]) };
  const cells = { weight: cellOf(field.weight), rate: cellOf(field.rate) };
  return found.map((each) =>
    each.field === field.score ? { ...each, ...formulaFor(proposed, each, cells, weight) } : each,
  );
}

/** A rate that is typed counts as far as it gives the same points. */
function formulaFor(
  form: ProposedForm,
  { cell, value: points }: Proposal,
  { weight, rate }: { readonly weight: CellRef | undefined; readonly rate: CellRef | undefined },
  full: number,
): Pick<Proposal, "formula" | "noFormula"> {
  if (!weight || !rate) return { noFormula: { kind: "noCell", cell: null } };
  const term = ownTerm(form, weight);
  if ("kind" in term) return { noFormula: term };
  const { value, isFormula } = heldIn(form, rate);
  const isNumber = typeof value === "number";
  if (!isFormula && !(isNumber && executionPoints(value, full) === points)) {
    return { noFormula: { kind: isNumber ? "differs" : "text", cell: formatA1(rate) } };
  }
  return heldIn(form, cell).isText
    ? { noFormula: { kind: "text", cell: formatA1(cell) } }
    : { formula: executionFormula(formatA1(rate), formatA1(weight)) };
}
