import { quotient } from "../../domain/decimal";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { measuresOf, type Measure } from "../../domain/indicator";
import type { ReportingPeriod } from "../../domain/period";
import type { FormScore, Score } from "../../domain/scoring/Score";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { formatA1 } from "../../workbook/a1";
import { matchTables } from "../../workbook/matchTables";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { isPercentFormat } from "../../workbook/shownText";
import type { Cell, CellRef, Snapshot } from "../../workbook/Workbook";
import { statementsOf, type TableStatement } from "../statementsOf";
import { executionOwn } from "./executionOwn";
import type { FillIngredients } from "./FillIngredients";
import { formLines } from "./formLines";
import { shownPeriod } from "./formOf";
import { formScore } from "./formScore";
import { leftOpen } from "./leftOpen";
import { ownPointsCells, type OwnForm } from "./ownPointsCells";
import { proposedIn } from "./ownTerm";
import { pointsFormula } from "./pointsFormula";
import type { Filling, Proposal } from "./Proposal";
import { printedScores, printedWeights, type PrintedRow } from "./printedScores";

/**
 * 分值 and 得分 for the officer's own form: 得分 as a formula over her own cells where they allow one, else as a value that says why. The weights that the
 * form prints count in place of the profile's shares; cells with a formula are left to it. Those of the execution rate are proposed where the form
 * stands in the layout given.
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
  const { rows } = printed;
  const shown = shownPeriod(layout, period);
  const weights = printedWeights(printed);
  const score = formScore(formLines(plan, layout), facts, shown, profile, weights);
  const form = { snapshot, rows: rowsByCell(rows), period };
  const weighted = withProposals(
    filling,
    rows.flatMap((row) => weightProposal(form, row, score)),
  );
  const setting = { form: { ...form, proposed: proposedIn(weighted.proposals) }, shown, score };
  const byIndicator = new Map(statements.map((each) => [each.indicator, each]));
  const scored = withProposals(
    weighted,
    rows.flatMap((row) => {
      const statement = byIndicator.get(row.indicator);
      return statement ? scoreProposal(setting, statement, row) : [];
    }),
  );
  const execution = executionOwn(scored, snapshot, ingredients, { score, printed });
  return withProposals(scored, execution);
}

function rowsByCell(rows: readonly PrintedRow[]): OwnForm["rows"] {
  const found = new Map<string, PrintedRow[]>();
  for (const row of rows) {
    for (const cell of [row.cells.weight, row.cells.score]) {
      if (!cell) continue;
      const known = found.get(formatA1(cell));
      if (known) known.push(row);
      else found.set(formatA1(cell), [row]);
    }
  }
  return found;
}

interface Place {
  readonly cell: CellRef;
  readonly score: Score;
  /** Null where the cell stands for all components of an indicator. */
  readonly measure: Measure | null;
  readonly label: string;
}

/** @returns undefined where the form has no cell for it, or one cell stands for several indicators. */
function placeOf(
  form: Pick<OwnForm, "rows">,
  { indicator, component, cells }: PrintedRow,
  field: "weight" | "score",
  { scores }: FormScore,
): Place | undefined {
  const cell = cells[field];
  if (!cell) return undefined;
  const sharing = form.rows.get(formatA1(cell)) ?? [];
  if (sharing.some((row) => row.indicator !== indicator)) return undefined;
  const own = measuresOf(indicator).find((measure) => measure.component === component);
  const measure = sharing.length > 1 || !own ? null : own;
  const score = scores.get(measure?.id ?? indicator.id);
  const part = measure?.component ?? null;
  const label = part === null ? indicator.name : `${indicator.name} · ${part}`;
  return score && { cell, score, measure, label };
}

function weightProposal(
  form: Pick<OwnForm, "snapshot" | "rows">,
  row: PrintedRow,
  score: FormScore,
): readonly Proposal[] {
  const place = placeOf(form, row, "weight", score);
  return place ? proposalOf(form, row, "weight", place, place.score.weight) : [];
}

interface Setting {
  readonly form: OwnForm;
  readonly shown: ReportingPeriod;
  readonly score: FormScore;
}

/** A formula is proposed before there is a value too; a value only where there are points. */
function scoreProposal(
  { form, shown, score }: Setting,
  statement: TableStatement,
  row: PrintedRow,
): readonly Proposal[] {
  const place = placeOf(form, row, "score", score);
  if (!place) return [];
  const { measure, score: own, cell } = place;
  const cells = measure
    ? ownPointsCells(form, statement, row, measure)
    : ({ kind: "shared", cell: formatA1(cell) } as const);
  if (measure && !("kind" in cells)) {
    const formula = pointsFormula(measure, own, shown, cells, score.profile);
    if (formula !== undefined) {
      return proposalOf(form, row, "score", place, own.points, { formula });
    }
  }
  if (own.points === null) return [];
  const isObstacle = "kind" in cells && own.formula !== "grade";
  return proposalOf(form, row, "score", place, own.points, isObstacle ? { noFormula: cells } : {});
}

function proposalOf(
  { snapshot }: Pick<OwnForm, "snapshot">,
  row: PrintedRow,
  field: "weight" | "score",
  { cell, label }: Place,
  points: number | null,
  more: Pick<Proposal, "formula" | "noFormula"> = {},
): readonly Proposal[] {
  const there = cellAt(snapshot, cell);
  const held = there?.value ?? null;
  const found = typeof held === "number" || (typeof held === "string" && held !== "") ? held : null;
  if (there?.formula || (points === null && found !== null)) return [];
  const isPercent = isPercentFormat(there?.numberFormat ?? "General");
  const value = points === null ? "" : isPercent ? quotient(points, 100) : points;
  const state = found === null ? "new" : row[field]?.value === points ? "same" : "differs";
  const subject = row.indicator.id;
  const source = { kind: "calculation", cell: null } as const;
  return [{ cell, subject, field, label, value, ...more, found, source, state }];
}

function cellAt(snapshot: Snapshot, { sheet, row, column }: CellRef): Cell | undefined {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

/** A cell merged over several components is proposed once, and what is proposed is no longer open. */
function withProposals(filling: Filling, added: readonly Proposal[]): Filling {
  const seen = new Set<string>();
  const own = added.filter(({ cell }) => {
    const isFirst = !seen.has(formatA1(cell));
    seen.add(formatA1(cell));
    return isFirst;
  });
  return {
    ...filling,
    proposals: [...filling.proposals, ...own],
    open: leftOpen(filling.open, own),
  };
}
