import type { FormLayout } from "../../domain/forms/FormLayout";
import { measuresOf } from "../../domain/indicator";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { quotient } from "../../domain/decimal";
import { formatA1 } from "../../workbook/a1";
import { matchTables } from "../../workbook/matchTables";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { isPercentFormat } from "../../workbook/shownText";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import { statementsOf } from "../statementsOf";
import type { FillIngredients } from "./FillIngredients";
import { formLines } from "./formLines";
import { shownPeriod } from "./formOf";
import { formScore } from "./formScore";
import type { Filling, Proposal } from "./Proposal";
import {
  printedScores,
  printedWeights,
  type PrintedPoints,
  type PrintedRow,
} from "./printedScores";

/**
 * 分值 and 得分 for the officer's own form, as values: a formula cannot be put into a cell that is there. The weights that the form prints count in
 * place of the profile's shares; cells with a formula are left to it.
 */
export function scoreOwn(
  filling: Filling,
  snapshot: Snapshot,
  table: RecognisedTable,
  ingredients: FillIngredients & { readonly profile: ScoringProfile },
  layouts: readonly FormLayout[],
): Filling {
  const { plan, layout, facts, period, profile } = ingredients;
  const statements = statementsOf(matchTables(snapshot, [table], plan).matches);
  const [printed] = printedScores(snapshot, [table], statements, layouts);
  if (!printed) return filling;
  const lines = formLines(plan, layout);
  const year = shownPeriod(layout, period);
  const { scores } = formScore(lines, facts, year, profile, printedWeights(printed));
  const added = printed.rows.flatMap((row) => {
    const { indicator, component } = row;
    const measures = measuresOf(indicator);
    const measure = measures.find((each) => each.component === component);
    const score = scores.get(measure?.id ?? indicator.id);
    if (!score) return [];
    return [
      ...proposalOf(snapshot, row, "weight", row.weight ?? null, score.weight),
      ...(score.points === null
        ? []
        : proposalOf(snapshot, row, "score", row.score ?? null, score.points)),
    ];
  });
  return withProposals(filling, added);
}

function proposalOf(
  snapshot: Snapshot,
  { indicator: { id, name }, component, cells }: PrintedRow,
  field: "weight" | "score",
  printed: PrintedPoints | null,
  points: number,
): readonly Proposal[] {
  const cell = cells[field];
  const there = cell && cellAt(snapshot, cell);
  if (!cell || there?.formula) return [];
  const isPercent = isPercentFormat(there?.numberFormat ?? "General");
  const value = isPercent ? quotient(points, 100) : points;
  const held = there?.value ?? null;
  const found = typeof held === "number" || (typeof held === "string" && held !== "") ? held : null;
  const state = found === null ? "new" : printed?.value === points ? "same" : "differs";
  const label = component === null ? name : `${name} · ${component}`;
  const source = { kind: "calculation", cell: null } as const;
  return [{ cell, subject: id, field, label, value, found, source, state }];
}

function cellAt(snapshot: Snapshot, { sheet, row, column }: CellRef) {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

/** A cell merged over several components is proposed once, and what is proposed is no longer open. */
function withProposals(filling: Filling, added: readonly Proposal[]): Filling {
  const own = added.filter(
    ({ cell }, index) => added.findIndex((each) => isSame(each.cell, cell)) === index,
  );
  const open = filling.open.flatMap((place) => {
    const taken = own.filter(
      ({ cell, state }) => cell.column === place.first.column && state === "new",
    );
    if (taken.length === 0) return [place];
    const left = place.cells - taken.length;
    return left > 0 ? [{ ...place, cells: left }] : [];
  });
  return { ...filling, proposals: [...filling.proposals, ...own], open };
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && formatA1(a) === formatA1(b);
}
