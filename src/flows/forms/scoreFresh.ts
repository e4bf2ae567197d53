import type { FormScore } from "../../domain/scoring/Score";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import type { ReportingPeriod } from "../../domain/period";
import { formatA1 } from "../../workbook/a1";
import { placeForm, type FormPlaces } from "../../workbook/forms/placeForm";
import { executionFormula } from "../../workbook/forms/scoreFormula";
import type { CellRef, NewSheet } from "../../workbook/Workbook";
import type { FormLine } from "./formLines";
import { pointsFormula, type PointsCells } from "./pointsFormula";
import type { Filling, Proposal } from "./Proposal";

/** What a fresh form is scored with. */
export interface FreshScores {
  readonly layout: FormLayout;
  readonly form: PerformanceForm;
  readonly lines: readonly FormLine[];
  readonly score: FormScore;
}

/**
 * The points of a fresh sheet as formulas over its own cells, so that they follow a corrected value or weight, each a proposal from a calculation. A grade
 * that a person has to give and an unconfirmed target stay blank.
 */
export function scoreFresh(filling: Filling, scores: FreshScores): Filling {
  const { added } = filling;
  if (!added) return filling;
  const places = placesOf(scores);
  const rows = scores.lines.flatMap((line, index) => rowProposals(line, index, places, scores));
  const proposals = [
    ...filling.proposals.map((each) => withExecution(each, places, scores)),
    ...rows.map((each) => ({ ...each, cell: { ...each.cell, sheet: added.name } })),
  ];
  return { ...filling, added: withFormulas(added, proposals), proposals };
}

function placesOf({ layout, form }: FreshScores): FormPlaces {
  const { period, years, rows } = form;
  return placeForm(layout, period.year, years, rows.length);
}

/** 分值 and 得分 of one row; nothing where it has no weight. */
function rowProposals(
  line: FormLine,
  index: number,
  { columns, body }: FormPlaces,
  { form: { period }, score: { scores, profile } }: FreshScores,
): readonly Proposal[] {
  const score = line.kind === "measure" ? scores.get(line.measure.id) : undefined;
  if (line.kind !== "measure" || !score) return [];
  const { measure, planRow } = line;
  const cells = Object.fromEntries(
    columns.map(({ key, column }) => [key, { sheet: "", row: body.top + index, column }]),
  );
  const shared = {
    subject: planRow.indicator.id,
    label: measure.component === null ? measure.name : `${measure.name} · ${measure.component}`,
    found: null,
    source: { kind: "calculation", cell: null },
    state: "new",
  } as const;
  const { weight, score: points } = cells;
  const terms = pointsCells(line, period, cells);
  const formula = terms && pointsFormula(measure, score, period, terms, profile);
  const found: Proposal[] = [];
  if (weight) found.push({ ...shared, cell: weight, field: "weight", value: score.weight });
  if (points && formula !== undefined) {
    found.push({ ...shared, cell: points, field: "score", value: score.points ?? "", formula });
  } else if (points && score.points !== null) {
    found.push({ ...shared, cell: points, field: "score", value: score.points });
  }
  return found;
}

/**
 * The cell of the target counts where it holds the number alone, else the number.
 *
 * @returns undefined where the form lacks a column for it.
 */
function pointsCells(
  { measure }: FormLine & { readonly kind: "measure" },
  { year }: ReportingPeriod,
  cells: Readonly<Record<string, CellRef>>,
): PointsCells | undefined {
  const { weight, actual, [`target:${year}`]: goal } = cells;
  const target = measure.targets[year];
  if (!weight || !actual || !target) return undefined;
  return {
    value: { address: formatA1(actual) },
    target: goal && target.upTo === undefined ? { address: formatA1(goal) } : target.value,
    weight: { address: formatA1(weight) },
  };
}

/** The points of the execution rate, where the layout has the rate in a cell of its own. */
function withExecution(
  proposal: Proposal,
  { head }: FormPlaces,
  { score: { execution } }: FreshScores,
): Proposal {
  if (proposal.field !== "funds.total.score" || !("rate" in execution)) return proposal;
  const address = (field: string): string | undefined => {
    const placed = head.find(({ cell }) => cell.field === field);
    return placed && formatA1({ row: placed.range.top, column: placed.range.left });
  };
  const [rate, weight] = [address("funds.total.rate"), address("funds.total.weight")];
  if (rate === undefined || weight === undefined) return proposal;
  return { ...proposal, formula: executionFormula(rate, weight) };
}

/** The formulas of the proposals in the cells of the sheet. */
function withFormulas(sheet: NewSheet, proposals: readonly Proposal[]): NewSheet {
  const formulas = new Map(
    proposals.flatMap(({ cell, formula, value }) =>
      formula === undefined ? [] : [[formatA1(cell), { formula, value }] as const],
    ),
  );
  const cells = sheet.cells.map((cell) => {
    const own = formulas.get(formatA1(cell));
    return own ? { ...cell, ...own } : cell;
  });
  return { ...sheet, cells };
}
